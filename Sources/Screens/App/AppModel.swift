import Canvas
import Catalog
import Diary
import Reports
import Statistics

/// The state of all screens; changed only by ``update(_:_:at:)`` and drawn by ``view(_:)-(AppModel)``.
///
/// Each screen has a folder with its part of this model (`XModel`, one property here), its ``CommandTable`` (`X+Keys`), and a `ScreenPart`
/// that performs its commands (`X+Update`) and draws it (`X+View`). Outside the folder it is one property here, one case of ``Screen`` and
/// the command that shows it. A dialog is a value conforming to `Dialog`, with a table in `CommandTable.dialogs`.
public struct AppModel: Equatable, Sendable {
    /// The terminal's size in cells.
    public internal(set) var size: Size
    /// The clock readings at the latest event.
    public internal(set) var time: ClockTime
    /// The offsets of the user's time zone.
    public internal(set) var zone: ZoneOffsets
    /// How the screens look on this terminal.
    @Boxed public internal(set) var appearance: Appearance
    /// The key bindings.
    @Boxed public internal(set) var keymap: Keymap
    /// The habits, stretches and other things that can be logged.
    @Boxed public internal(set) var catalog: Catalog
    /// The user's settings.
    @Boxed public internal(set) var preferences: Preferences
    /// The user's medicines.
    @Boxed public internal(set) var medicines: MedicineList
    /// The diary as far as it has been read.
    @Boxed public internal(set) var diary: DiaryState
    /// The screen on view.
    public internal(set) var screen: Screen

    @Boxed var today = TodayModel()
    @Boxed var journal = JournalModel()
    @Boxed var week = WeekModel()
    @Boxed var links = LinksModel()
    @Boxed var body = BodyModel()
    @Boxed var stretches = StretchesModel()
    @Boxed var helps = HelpsModel()

    /// The posture reviews done so far, oldest first.
    var reviews: [PostureReview] = []
    /// The answers of an unfinished review, by question.
    var keptChoices: [Name: Name] = [:]
    /// The self-experiments, ordered by start.
    var experiments: [Experiment] = []
    /// The reports on the experiments.
    @Derived var experimentReports = ExperimentReports()
    /// What is derived from the entries.
    @Derived @Boxed var insights = Insights()
    /// The warning signs found in today's entries.
    @Derived var signMemory = SignMemory()
    /// The dialogs open above the screen, topmost last.
    var overlays: [Overlay] = []
    /// The drafts kept from last time, until they are resumed or discarded.
    var drafts: [Draft]
    @Boxed var history = History()
    @Boxed var writes = WriteQueue()
    var message: Message?
    /// The keys of an incomplete sequence.
    var pendingKeys: [Key] = []
    /// The months requested but not yet read.
    var requestedMonths: Set<YearMonth> = []
    /// Whether the terminal has focus, as far as it reports that.
    var isInSight = true
    /// When the next tick is due, in seconds of uptime.
    var wakeTime: Double?
    /// Whether the user asked to quit while something was unwritten.
    var isLeaving = false
    /// What the program opens with.
    let opening: Opening
    private var random: SplitMix64
    private var effects: [Effect] = []

    /// Creates the model of a program that has just started and has read nothing yet.
    ///
    /// - Parameters:
    ///   - keymap: the key bindings, to which the user's key settings are applied.
    ///   - drafts: the drafts kept from last time.
    ///   - opening: what the program opens with.
    ///   - seed: the seed for new identifiers.
    public init(
        size: Size, time: ClockTime, zone: ZoneOffsets? = nil, appearance: Appearance = Appearance(),
        keymap: Keymap = .standard, catalog: Catalog = .standard, medicines: MedicineList = MedicineList(),
        preferences: Preferences = Preferences(), diary: DiaryState, screen: Screen = .today, drafts: [Draft] = [],
        opening: Opening = .screen,
        seed: UInt64
    ) {
        self.size = size
        self.time = time
        self.zone = zone ?? ZoneOffsets(first: time.now.offset)
        self.appearance = appearance
        let choices = preferences.keyChoices.compactMap { try? KeyChoice(parsing: $0) }
        self.keymap = choices.isEmpty ? keymap : keymap.choosing(choices).keymap
        self.catalog = catalog
        self.medicines = medicines
        self.preferences = preferences
        self.diary = diary
        self.screen = screen
        self.drafts = drafts
        self.opening = opening
        random = SplitMix64(seed: seed)
        takeReviewDraft()
    }

    /// Today's diary day.
    public var presentDay: DiaryDate { time.now.diaryDay(startingAt: diary.logbook.dayStart) }

    /// Whether a request is still pending: a write, a month to read, or a search for links.
    public var isBusy: Bool {
        writes.isWriting || !diary.isComplete || !requestedMonths.isEmpty || links.search != nil
    }

    /// The style of every role.
    var theme: Theme { appearance.theme }

    /// The glyphs to draw with.
    var glyphs: Glyphs { appearance.glyphs }

    /// Asks the run loop to perform an effect.
    mutating func request(_ effect: Effect) { effects.append(effect) }

    /// Returns the effects requested since the last call.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects
    }

    /// The number of changes from which rebuilding everything is faster than updating one by one.
    private static let manyChanges = 100

    /// Updates what is derived from the entries after changes to them.
    mutating func follow(_ changes: [Change]) {
        guard changes.count < Self.manyChanges else {
            insights.rebuild(from: diary.logbook, today: presentDay, signs: signRules)
            return journal.restart()
        }
        for change in changes {
            insights.update(after: change, in: diary.logbook, today: presentDay, signs: signRules)
            for entry in change.entries { journal.refresh(diary.logbook.day(of: entry.when), in: diary.logbook) }
        }
    }

    /// Returns a new identifier for an entry written now.
    mutating func newEntryID() -> EntryID { EntryID(writtenAt: time.now, random: &random) }

    /// Returns a new seed for an experiment's random order, short enough to copy by hand.
    mutating func newSeed() -> UInt64 { random.next() >> 32 }
}
