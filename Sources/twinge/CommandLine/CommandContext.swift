import Catalog
import Diary
import Journal
import SystemPackage

/// Everything a command may know and use; nothing of it is looked for before it is needed.
final class CommandContext {
    /// What was chosen for the whole run.
    let options: Choices
    /// What the program was started in.
    let environment: Environment
    /// The clock.
    let clock: Clock
    /// Where the files are.
    let locations: Locations
    /// Where results go.
    var output = Output(.standardOutput)
    /// What a person must know if the output cannot be written: that something is saved, or all that there is left of it.
    var wordsWithoutOutput = ""
    /// Where everything else goes: confirmations of side effects, warnings, hints.
    var messages = Output(.standardError)

    /// Whether what synchronisers and editors left was taken in already in this run.
    var hasTakenInWhatOthersLeft = false

    /// Whether the result is data for other programs, which keeps its characters whatever the terminal can show.
    var isData = false

    /// Collects what the command line and the environment say.
    ///
    /// - Throws: ``Failure`` when the environment makes no sense.
    init(options: Choices, environment: Environment) throws(Failure) {
        self.options = options
        self.environment = environment
        clock = try Clock(environment: environment)
        locations = try Locations(environment: environment, diary: options.diary)
    }

    /// The same with files elsewhere.
    func with(_ locations: Locations) -> CommandContext { CommandContext(self, locations) }

    private init(_ other: CommandContext, _ locations: Locations) {
        options = other.options
        environment = other.environment
        clock = other.clock
        self.locations = locations
    }

    private var knownSettings: Settings?
    private var knownCatalog: Catalog?
    private var knownNames: FormerNames?

    /// The person's settings.
    ///
    /// - Throws: ``Failure`` with status 66 when the file is there but cannot be read.
    func settings() throws(Failure) -> Settings {
        if let knownSettings { return knownSettings }
        var settings = try SettingsFile(path: locations.settings).read()
        settings.preferences.dateOrder = environment.dateOrder
        if !settings.setsWeekStart, let day = environment.firstWeekday { settings.preferences.weekStart = day }
        for problem in settings.problems { messages.print("twinge: \(problem)") }
        knownSettings = settings
        return settings
    }

    /// What the program knows about backs, with the person's own files.
    ///
    /// - Throws: ``Failure`` with status 66 when one of these files cannot be read.
    func catalog() throws(Failure) -> Catalog {
        if let knownCatalog { return knownCatalog }
        let catalog = try OwnCatalog(in: locations.settingsFolder, home: environment["HOME"]).read()
        knownCatalog = catalog
        return catalog
    }

    /// The medicines that the person has described.
    ///
    /// - Throws: ``Failure`` with status 66 when their file cannot be read.
    func medicines() throws(Failure) -> MedicineList {
        try OwnCatalog(in: locations.settingsFolder, home: environment["HOME"]).medicines()
    }

    /// Takes a catalog that was read again, with the names that things in it had before.
    func use(_ catalog: Catalog) {
        knownCatalog = catalog
        knownNames = nil
    }

    /// The names that things had before they were renamed; none where the user's own files cannot be read, which is told elsewhere.
    var formerNames: FormerNames {
        if let knownNames { return knownNames }
        var names = (try? catalog())?.formerNames ?? FormerNames()
        if let medicines = try? medicines() { names.add(medicines.formerNames) }
        knownNames = names
        return names
    }

    /// The diary; that a write has to wait for another program goes to standard error.
    var journal: Journal {
        Journal(at: locations.diary, state: locations.state, names: formerNames) { wait in
            // At once, and not with the other messages at the end: the person is waiting now.
            var notice = Output(.standardError)
            notice.print("twinge: \(wait)")
            try? notice.flush()
        }
    }

    /// The present moment.
    var now: Moment { clock.now }

    /// The present diary day.
    ///
    /// - Throws: ``Failure`` when the settings cannot be read.
    func today() throws(Failure) -> DiaryDate { now.diaryDay(startingAt: try settings().preferences.dayStart) }

    /// The moment that `--at` names; the present minute when it is not given.
    ///
    /// - Throws: `ParseError` when it is not a moment of the calendar.
    func moment(at text: String?) throws -> Moment {
        let now = now.wholeMinute
        guard let text else { return now }
        let preferences = try settings().preferences
        let typed = try TypedMoment(
            text,
            in: TypingContext(
                now: now, dayStart: preferences.dayStart, order: preferences.dateOrder, offset: clock.offsetRule))
        if let remark = typed.remark { messages.print("twinge: \(shown(remark))") }
        return typed.moment
    }

    /// The day that a command names; today when it names none.
    ///
    /// - Throws: `ParseError` when it is not a day of the calendar.
    func day(_ text: String?) throws -> DiaryDate {
        let today = try today()
        guard let text else { return today }
        return try DiaryDate(typed: text, today: today, order: settings().preferences.dateOrder)
    }
}
