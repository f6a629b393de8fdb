import Catalog
import Diary
import Journal
import Reports
import SystemPackage

/// Everything a command may know and use. Nothing is looked up before it is needed.
final class CommandContext {
    /// The options of the whole run.
    let options: Choices
    /// The environment that the program was started in.
    let environment: Environment
    /// The clock.
    let clock: Clock
    /// Where the files are.
    let locations: Locations
    /// Where results go.
    var output = Output(.standardOutput)
    /// What the user must know if the output can't be written: that something is saved, or the only copy of what is left.
    var wordsWithoutOutput = ""
    /// Where everything else goes: confirmations of side effects, warnings, hints.
    var messages = Output(.standardError)

    /// Whether this run has already taken in what synchronisers and editors left.
    var hasTakenInWhatOthersLeft = false

    /// What the last report was computed from, kept until the process ends: taking it apart would take a tenth of what `twinge today` does.
    var latestSource: ReportSource?

    /// The month files that it was computed from, kept for the same reason.
    var latestContents: [MonthContents] = []

    /// Whether the result is data for other programs, which keeps its characters whatever the terminal can show.
    var isData = false

    /// Collects what the command line and the environment say.
    ///
    /// - Throws: ``Failure`` if the environment is invalid.
    init(options: Choices, environment: Environment) throws(Failure) {
        self.options = options
        self.environment = environment
        clock = try Clock(environment: environment)
        locations = try Locations(environment: environment, diary: options.diary)
    }

    /// Returns the same context with files elsewhere.
    func with(_ locations: Locations) -> CommandContext { CommandContext(self, locations) }

    private init(_ other: CommandContext, _ locations: Locations) {
        options = other.options
        environment = other.environment
        clock = other.clock
        self.locations = locations
    }

    /// Returns a command to advise, which works as it is typed: on the diary that `--diary` has named for this run.
    func command(_ words: String) -> String { options.command(words) }

    /// Writes what was printed so far, in characters that the terminal can show.
    ///
    /// - Throws: ``Failure`` with status 74 if that isn't possible.
    func writeOutput() throws(Failure) {
        if options.ascii, !isData { output.spellInASCII(escaping: options.json) }
        try output.flush(orSay: wordsWithoutOutput)
    }

    /// Does the same if it is so much that it should not be kept until the end.
    func writeLongOutput() throws(Failure) {
        if output.byteCount > 1 << 16 { try writeOutput() }
    }

    private var knownSettings: Settings?
    private var knownCatalog: Catalog?
    private var knownNames: FormerNames?

    /// Returns the user's settings.
    ///
    /// - Throws: ``Failure`` with status 66 if the file exists but can't be read.
    func settings() throws(Failure) -> Settings {
        if let knownSettings { return knownSettings }
        var settings = try SettingsFile(path: locations.settings).read()
        settings.checkTheme(in: try? catalog())
        settings.preferences.dateOrder = environment.dateOrder
        if !settings.setsWeekStart, let day = environment.firstWeekday { settings.preferences.weekStart = day }
        for problem in settings.problems { messages.print("twinge: \(problem)") }
        knownSettings = settings
        return settings
    }

    /// Returns what the program knows about backs, with the user's own files.
    ///
    /// - Throws: ``Failure`` with status 66 if one of these files can't be read.
    func catalog() throws(Failure) -> Catalog {
        if let knownCatalog { return knownCatalog }
        let catalog = try ownCatalog.read()
        knownCatalog = catalog
        return catalog
    }

    /// Returns the medicines that the user has described.
    ///
    /// - Throws: ``Failure`` with status 66 if their file can't be read.
    func medicines() throws(Failure) -> MedicineList {
        try ownCatalog.medicines()
    }

    /// Replaces the catalog with one that was read again, and takes the former names from it.
    func use(_ catalog: Catalog) {
        knownCatalog = catalog
        knownNames = nil
    }

    /// The names from before a renaming; empty if the user's own files can't be read, which is reported elsewhere.
    var formerNames: FormerNames {
        if let knownNames { return knownNames }
        var names = (try? catalog())?.formerNames ?? FormerNames()
        if let medicines = try? medicines() { names.add(medicines.formerNames) }
        knownNames = names
        return names
    }

    /// Whether there was no diary yet when this run first used it; nil before that, and without `--diary`.
    private(set) var beganWithoutDiary: Bool?

    /// The diary. If a write has to wait for another program, that is reported on standard error.
    var journal: Journal {
        if locations.isDiaryTyped, beganWithoutDiary == nil {
            beganWithoutDiary = DiaryFolder(locations.diary).isMissing
        }
        return Journal(at: locations.diary, state: locations.state, names: formerNames) { wait in
            // At once, not with the other messages at the end: the user is waiting now.
            var notice = Output(.standardError)
            notice.print("twinge: \(wait)")
            try? notice.flush()
        }
    }

    /// The current moment.
    var now: Moment { clock.now }

    /// Returns the current diary day.
    ///
    /// - Throws: ``Failure`` if the settings can't be read.
    func today() throws(Failure) -> DiaryDate { now.diaryDay(startingAt: try settings().preferences.dayStart) }

    /// Returns the moment that `--at` names, or the current minute by default.
    ///
    /// - Throws: `ParseError` if it isn't a valid moment.
    func moment(at text: String?) throws -> Moment {
        let now = now.wholeMinute
        guard let text else { return now }
        let preferences = try settings().preferences
        let typed = try TypedMoment(
            text,
            in: TypingContext(
                now: now, dayStart: preferences.dayStart, order: preferences.dateOrder, zone: clock.zone))
        if let remark = typed.remark { messages.printOnce("twinge: \(shown(remark))") }
        return typed.moment
    }

    /// Returns the day that a command names, or today by default.
    ///
    /// - Throws: `ParseError` if it isn't a valid day.
    func day(_ text: String?) throws -> DiaryDate {
        let today = try today()
        guard let text else { return today }
        return try DiaryDate(
            typed: text, today: today, calendarDay: clock.now.date, order: settings().preferences.dateOrder)
    }
}
