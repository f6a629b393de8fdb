import Canvas
import Catalog
import Diary
import Dispatch
import Files
import Glibc
import Journal
import Reports
import Screens
import SystemPackage
import Terminal
import Trends

/// The diary open in the terminal: the one thread that owns the model and the screen, and what it hands to others.
final class Session {
    /// What work on other threads tells the loop.
    enum Report: Sendable {
        /// Something happened that the model is to know.
        case event(Event)
        /// Months were read again because their files changed.
        case readAgain([LoadedMonth])
        /// The next step of the script is due.
        case scriptStep
    }

    let context: CommandContext
    private(set) var journal: Journal
    /// Where the changes of the last moments are kept; nowhere for a made-up diary.
    private let state: FilePath?
    private let terminal: TakenTerminal
    /// What draws on it.
    var driver: TerminalDriver { terminal.driver }
    let loop: EventLoop<Report>
    /// Where writes happen, one after the other.
    let writing = DispatchQueue(label: "twinge.writing")
    /// What was deleted, for undoing it.
    let removed = RemovedRecords()
    /// How many writes have not come to their end.
    var writesUnderWay = 0
    /// The months that were read while one was under way.
    var overlaidMonths: Set<YearMonth> = []
    /// Where the diary is read while the person looks at what is there.
    let reading = DispatchQueue(label: "twinge.reading", qos: .utility)
    /// Where what takes long is worked out.
    let calculating = DispatchQueue(label: "twinge.calculating", qos: .utility)
    /// Where open forms wait for the next start; nowhere for a made-up diary, whose forms nobody misses.
    var drafts: DraftStore?
    /// Where what links were found is kept; nowhere for a made-up diary, which nobody opens again.
    let linkStore: LinkStore?
    var model: AppModel
    /// When the next tick is due, on the loop's clock.
    var wakeTime: Duration?
    var watch: DiaryWatch?
    /// Notices changes of the settings and of the person's own catalog files.
    var settingsWatch: FolderWatch?
    /// The search for links that is going on, if one is.
    var linkSearch: LinkSearch?
    /// What is done in place of the person, as far as it is still to be done.
    var script: Script?
    /// Why the program had to end before the person left.
    var failure: Failure?
    private var isFrameDue = true
    /// Whether the whole diary is to be read once the frame that is due is drawn, so that none waits for it.
    var isReadingDue = false
    private var isOver = false

    /// Takes over the terminal.
    ///
    /// - Parameters:
    ///   - isDemo: whether the diary is made up, which the screens say.
    ///   - opening: what comes first; with a diary that nothing was ever written into, a welcome.
    /// - Throws: `TerminalProblem` when the terminal cannot show screens; it is then as it was.
    init(_ context: CommandContext, screen: Screen = .today, isDemo: Bool = false, opening: Opening = .screen) throws {
        self.context = context
        script = try Script(environment: context.environment)
        let mailbox = try Mailbox<Report>()
        state = isDemo ? nil : context.locations.state
        journal = Journal(at: context.locations.diary, state: state, names: context.formerNames) { wait in
            mailbox.post(.event(.writeWaits("\(wait)")))
        }
        let settings = try context.settings()
        let preferences = settings.preferences
        let catalog = try context.catalog()
        drafts = isDemo ? nil : DraftStore(in: context.locations.state, of: context.journal.folder)
        linkStore = isDemo ? nil : LinkStore(of: context.journal.folder, in: context.locations.cache)
        terminal = try TakenTerminal(context, mouse: preferences.isMouseOn)
        loop = terminal.loop(mailbox)
        let kept = drafts?.read().compactMap(Draft.init(_:)) ?? []
        var diary = DiaryState(dayStart: preferences.dayStart, isDemo: isDemo)
        diary.readOnlyReason = journal.refusalToWrite.map { "This diary can only be read: \($0.brief)" }
        diary.problems = settings.problems + catalog.problems
        model = AppModel(
            size: terminal.driver.size, time: context.timeReading,
            zone: ZoneOffsets(context.clock.zone, around: context.now),
            appearance: terminal.appearance(catalog), catalog: catalog, medicines: try context.medicines(),
            preferences: preferences, diary: diary, screen: screen, drafts: kept,
            opening: try context.isFirstStart() ? .firstStart : opening, seed: UInt64.random(in: .min ... .max))
    }

    /// Shows the screens until the person leaves.
    func run() throws -> ExitStatus {
        defer {
            // What was confirmed is on disk; what is on its way gets there before the program ends.
            writing.sync {}
            terminal.giveBack()
        }
        takeRoutines()
        takeReviews()
        takeExperiments()
        take(.started)
        startWatching()
        startWatchingSettings()
        terminal.askBackground()
        loop.run(settle: settle, receive: receive)
        if let failure { throw failure }
        return .done
    }

    /// Takes an event into the model and does what the model then asks for.
    func take(_ event: Event) {
        isFrameDue = true
        for effect in update(&model, event, at: context.timeReading) { perform(effect) }
    }

    /// Reads the diary anew under the names that things have in a catalog that was read again.
    func use(_ catalog: Catalog) {
        let before = context.formerNames
        context.use(catalog)
        guard context.formerNames != before else { return }
        journal = Journal(at: context.locations.diary, state: state, names: context.formerNames) {
            [mailbox = loop.mailbox] wait in mailbox.post(.event(.writeWaits("\(wait)")))
        }
        perform(.readRest)
    }

    /// Reads the stretch routine; one that cannot be read is a problem that the diary can be used without.
    func takeRoutines() {
        if let routines = try? context.routines(for: model.diary.logbook) { take(.routinesRead(routines)) }
    }

    /// Reads the posture reviews; where they cannot be read, none is compared with.
    func takeReviews() {
        if let reviews = try? journal.reviews().reviews, !reviews.isEmpty { take(.reviewsRead(reviews)) }
    }

    /// Reads the self-experiments; what in them is not understood, `twinge doctor` names.
    func takeExperiments() {
        if let experiments = try? journal.experiments().experiments { take(.experimentsRead(experiments)) }
    }

    /// Ends the loop once the present event is dealt with.
    func leave() { isOver = true }

    private func settle() -> Duration? {
        if isFrameDue {
            driver.draw(view(model))
            isFrameDue = false
        }
        if isReadingDue {
            isReadingDue = false
            readRest()
        }
        postScriptStep()
        return wakeTime
    }

    private func receive(_ event: LoopEvent<Report>) -> LoopFlow {
        switch event {
        case .input(let input): take(.input(input))
        case .background(let background): take(.backgroundKnown(background))
        case .focus(let isInFocus): take(.focusChanged(isInFocus))
        case .resized(let size): take(.resized(size))
        case .resumed(let size):
            take(.resized(size))
            take(.resumed)
        case .timer:
            wakeTime = nil
            take(.tick)
        case .message(let report): take(report)
        case .readable(settingsWatch?.descriptor): takeSettingsChanges()
        case .readable: takeFileChanges()
        case .stopRequested(let signal): end(by: signal)
        case .terminalLost: end(by: .hangUp)
        }
        return isOver ? .stop : .goOn
    }

    private func take(_ report: Report) {
        switch report {
        case .event(let event):
            if case .writeFinished = event { writesUnderWay -= 1 }
            take(event)
            follow(event)
        case .readAgain(let readings): takeAgain(readings)
        case .scriptStep: performScriptStep()
        }
    }

    /// Does what has to come after an event from another thread.
    private func follow(_ event: Event) {
        switch event {
        case .writeFinished:
            readAgainWhatWritesOverlaid()
            startWatching()
            startWatchingSettings()
        case .restRead: takeRoutines()
        default: break
        }
    }

    /// Ends the program as a signal asks: open forms are kept, writes finished, the terminal given back.
    private func end(by signal: StopSignal) -> Never {
        take(.terminating)
        writing.sync {}
        terminal.giveBack()
        signal.endProcess()
    }
}
