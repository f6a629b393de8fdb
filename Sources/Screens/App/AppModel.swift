import Canvas
import Catalog
import Diary
import Statistics

/// Everything the screens know; changed by ``update(_:_:at:)`` alone, drawn by ``view(_:)``.
///
/// A screen is a folder of its own with its part of this model (`XModel`, here one property), its ``CommandTable``
/// (`X+Keys`), and a `ScreenPart` that carries out its commands (`X+Update`) and draws it (`X+View`). Outside the folder
/// it is one property here, one case of ``Screen`` and one command that shows it. A dialog is a value that is a `Dialog`,
/// and a table in `CommandTable.dialogs`.
public struct AppModel: Equatable, Sendable {
    /// The terminal's size in cells.
    public internal(set) var size: Size
    /// What the clocks showed at the latest event.
    public internal(set) var time: ClockTime
    /// The offsets of the person's time zone.
    public internal(set) var zone: ZoneOffsets
    /// How the screens look on this terminal.
    public internal(set) var appearance: Appearance
    /// The keys.
    public internal(set) var keymap: Keymap
    /// What the program knows about backs.
    public internal(set) var catalog: Catalog
    /// What the person has set.
    public internal(set) var preferences: Preferences
    /// What they have said of their medicines.
    public internal(set) var medicines: MedicineList
    /// The diary as far as it has been read.
    public internal(set) var diary: DiaryState
    /// The screen on view.
    public internal(set) var screen: Screen

    var today = TodayModel()
    var journal = JournalModel()
    var week = WeekModel()
    var links = LinksModel()
    var body = BodyModel()
    var stretches = StretchesModel()
    var helps = HelpsModel()

    /// The posture reviews done so far, oldest first.
    var reviews: [PostureReview] = []
    /// The answers of a review that was left half-way, by question.
    var keptChoices: [Name: Name] = [:]
    /// The self-experiments, by their start.
    var experiments: [Experiment] = []
    /// What is known of them.
    @Derived var experimentReports = ExperimentReports()
    /// What follows from the entries.
    @Derived var insights = Insights()
    /// The dialogs open above the screen, the topmost last.
    var overlays: [Overlay] = []
    /// What was kept from the last time, until it is taken up or refused.
    var drafts: [Draft]
    var history = History()
    var writes = WriteQueue()
    var message: Message?
    /// The keys of a sequence that is not complete yet.
    var pendingKeys: [Key] = []
    /// The months asked for and not yet read.
    var requestedMonths: Set<YearMonth> = []
    /// Whether the terminal is in sight, as far as it says.
    var isInSight = true
    /// When the next tick is due, in seconds of uptime.
    var wakeTime: Double?
    /// Whether the person asked to leave while something could not be written.
    var isLeaving = false
    /// What the program begins with.
    let opening: Opening
    private var random: SplitMix64
    private var effects: [Effect] = []

    /// Creates the model of a program that has just started and read nothing yet.
    ///
    /// - Parameters:
    ///   - keymap: the keys, into which those go that the preferences choose.
    ///   - drafts: what was kept from the last time.
    ///   - opening: what it begins with.
    ///   - seed: where the characters of new identifiers come from.
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
    }

    /// The present diary day.
    public var presentDay: DiaryDate { time.now.diaryDay(startingAt: diary.logbook.dayStart) }

    /// Whether the answer to something asked for is still to come: a write, a month, a search for links.
    public var isBusy: Bool {
        writes.isWriting || !diary.isComplete || !requestedMonths.isEmpty || links.search != nil
    }

    /// The styles of every role.
    var theme: Theme { appearance.theme }

    /// The signs to draw with.
    var glyphs: Glyphs { appearance.glyphs }

    /// Asks the run loop for something.
    mutating func request(_ effect: Effect) { effects.append(effect) }

    /// The effects asked for since the last call.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects
    }

    /// So many changes in one go are quicker followed by working everything out anew than one by one.
    private static let manyChanges = 100

    /// Works out what follows from changes of entries that were carried out.
    mutating func follow(_ changes: [Change]) {
        guard changes.count < Self.manyChanges else {
            insights.rebuild(from: diary.logbook, today: presentDay)
            return journal.restart()
        }
        for change in changes {
            insights.update(after: change, in: diary.logbook, today: presentDay)
            for entry in change.entries { journal.refresh(diary.logbook.day(of: entry.when), in: diary.logbook) }
        }
    }

    /// A new identifier for an entry written now.
    mutating func newEntryID() -> EntryID { EntryID(writtenAt: time.now, random: &random) }

    /// A new number to draw the order of an experiment from, short enough to be copied by hand.
    mutating func newSeed() -> UInt64 { random.next() >> 32 }
}
