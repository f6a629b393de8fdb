/// The screens, in the order of their tabs: what the tabs, the keys that show them and their help follow from.
public enum Screen: String, CaseIterable, Hashable, Sendable {
    /// One day, all of it editable.
    case today
    /// A week, month, quarter or year.
    case week
    /// The stretch checklist with its timer.
    case stretches
    /// What flare-ups follow.
    case links
    /// The figure of the body.
    case body
    /// Every entry as a line.
    case journal

    /// What the screen is made of.
    var part: any ScreenPart.Type {
        switch self {
        case .today: TodayScreen.self
        case .week: WeekScreen.self
        case .stretches: StretchesScreen.self
        case .links: LinksScreen.self
        case .body: BodyScreen.self
        case .journal: JournalScreen.self
        }
    }

    /// The word on the tab.
    public var title: String { part.context.title }

    /// The contexts in which its keys are looked up, one after the other.
    var contexts: [KeyContext] { [part.context, .screens, .everywhere] }

    /// The screen so many tabs to the right, going round.
    func advanced(by tabs: Int) -> Screen {
        let all = Screen.allCases
        let index = (all.firstIndex(of: self) ?? 0) + tabs
        return all[((index % all.count) + all.count) % all.count]
    }
}

extension KeyContext: CaseIterable {
    /// The contexts of the dialogs.
    static let dialogs = CommandTable.dialogs.map(\.context)

    /// Every context, those of the screens before those of the dialogs and of the columns of an import.
    public static let allCases =
        [everywhere, screens] + Screen.allCases.map { $0.part.context } + dialogs + MappingScreen.tables.map(\.context)

    /// The context that settings call so.
    public init?(rawValue: String) {
        guard let context = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = context
    }
}

extension Keymap {
    /// The keys as they are without settings.
    public static let standard = Keymap(
        CommandTable.shared + Screen.allCases.map { $0.part.table } + withoutScreen,
        situations: Screen.allCases.map(\.contexts) + withoutScreen.map { [$0.context, .everywhere] })

    /// What has no keys of the screens besides its own.
    private static let withoutScreen = CommandTable.dialogs + MappingScreen.tables
}
