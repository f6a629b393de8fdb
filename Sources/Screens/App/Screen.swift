/// The screens, in tab order; the tabs, the keys that show them and their help derive from this.
public enum Screen: String, CaseIterable, Hashable, Sendable {
    /// One day, all of it editable.
    case today
    /// A week, month, quarter or year.
    case week
    /// The stretch checklist with its timer.
    case stretches
    /// What flare-ups follow.
    case links
    /// The body figure.
    case body
    /// Every entry, one a line.
    case journal

    /// The type that implements the screen.
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

    /// The label on the tab.
    public var title: String { part.context.title }

    /// The contexts in which its keys are looked up, in order.
    var contexts: [KeyContext] { [part.context, .screens, .everywhere] }

    /// Returns the screen this many tabs to the right, wrapping around.
    func advanced(by tabs: Int) -> Screen {
        let all = Screen.allCases
        let index = (all.firstIndex(of: self) ?? 0) + tabs
        return all[((index % all.count) + all.count) % all.count]
    }
}

extension KeyContext: CaseIterable {
    /// The contexts of the dialogs.
    static let dialogs = CommandTable.dialogs.map(\.context)

    /// Every context: shared ones, then screens, dialogs and the columns of an import.
    public static let allCases =
        [everywhere, screens] + Screen.allCases.map { $0.part.context } + dialogs + MappingScreen.tables.map(\.context)

    /// Creates the context with this name in the settings.
    public init?(rawValue: String) {
        guard let context = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = context
    }
}

extension Keymap {
    /// The default key bindings.
    public static let standard = Keymap(
        CommandTable.shared + Screen.allCases.map { $0.part.table } + withoutScreen,
        situations: Screen.allCases.map(\.contexts) + withoutScreen.map { [$0.context, .everywhere] })

    /// The tables of what is shown without a screen's keys.
    private static let withoutScreen = CommandTable.dialogs + MappingScreen.tables
}
