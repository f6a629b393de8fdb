import Canvas
import Catalog
import Diary
import Dispatch
import Files
import Journal
import Platform
import Reports
import Screens
import SystemPackage
import Terminal
import Trends

/// The diary open in the terminal: the one thread that owns the model and the screen, and the work it hands to others.
final class Session {
    /// What other threads report to the loop.
    enum Report: Sendable {
        /// An event for the model.
        case event(Event)
        /// Months were read again because their files changed.
        case readAgain([LoadedMonth])
        /// The next step of the script is due.
        case scriptStep
    }

    let context: CommandContext
    private(set) var journal: Journal
    /// Where the latest changes are kept; nil for a made-up diary.
    private let state: FilePath?
    private let terminal: TakenTerminal
    /// The driver that draws on it.
    var driver: TerminalDriver { terminal.driver }
    let loop: EventLoop<Report>
    /// Performs writes, one after the other.
    let writing = DispatchQueue(label: "twinge.writing")
    /// What was deleted, for undoing it.
    let removed = RemovedRecords()
    /// The number of unfinished writes.
    var writesUnderWay = 0
    /// The months that were read during a write.
    var overlaidMonths: Set<YearMonth> = []
    /// Reads the diary while the user looks at what is there.
    let reading = DispatchQueue(label: "twinge.reading", qos: .utility)
    /// Performs long computations.
    let calculating = DispatchQueue(label: "twinge.calculating", qos: .utility)
    /// Where open forms wait for the next start; nil for a made-up diary, whose forms nobody misses.
    var drafts: DraftStore?
    /// Where found links are cached; nil for a made-up diary, which nobody opens again.
    let linkStore: LinkStore?
    var model: AppModel
    /// When the next tick is due, on the loop's clock.
    var wakeTime: Duration?
    var watch: DiaryWatch?
    /// Notices changes to the settings and the user's own catalog files.
    var settingsWatch: FolderWatch?
    /// The running search for links, if any.
    var linkSearch: LinkSearch?
    /// The rest of the script that replaces the user's input.
    var script: Script?
    /// Why the program had to end before the user quit.
    var failure: Failure?
    private var isFrameDue = true
    /// Whether to read the whole diary once the pending frame is drawn, so that the frame doesn't wait for it.
    var isReadingDue = false
    private var isOver = false

    /// Takes over the terminal.
    ///
    /// - Parameters:
    ///   - isDemo: whether the diary is made up, which the screens say.
    ///   - opening: what comes first; in a diary that was never written to, a welcome.
    /// - Throws: `TerminalProblem` if the terminal can't show screens; it is left as it was.
    init(_ context: CommandContext, screen: Screen = .today, isDemo: Bool = false, opening: Opening = .screen) throws {
        self.context = context
        script = try Script(environment: context.environment)
        try script?.checkResults(context.resultFile)
        let mailbox = try Mailbox<Report>()
        state = isDemo ? nil : context.locations.state
        journal = Journal(at: context.locations.diary, state: state, names: context.formerNames) { wait in
            mailbox.post(.event(.writeWaits("\(wait)")))
        }
        let settings = try context.settings()
        let preferences = settings.preferences
        let catalog = try context.catalog()
        drafts =
            isDemo
            ? nil
            : DraftStore(
                in: context.locations.state, of: context.journal.folder, forms: Draft.forms)
        linkStore = isDemo ? nil : LinkStore(of: context.journal.folder, in: context.locations.cache)
        terminal = try TakenTerminal(context, mouse: preferences.isMouseOn)
        loop = terminal.loop(mailbox)
        let stored = drafts?.read().compactMap(Draft.init(_:)) ?? []
        let kept = stored.filter { [journal] in !journal.has($0) }
        if kept.count < stored.count { try? drafts?.keep(kept.map(\.kept)) }
        var diary = DiaryState(dayStart: preferences.dayStart, isDemo: isDemo)
        diary.readOnlyReason = journal.refusalToWrite.map { "This diary can only be read: \($0.brief)" }
        diary.problems = settings.problems + catalog.ownProblems
        model = AppModel(
            size: terminal.driver.size, time: context.timeReading,
            zone: ZoneOffsets(context.clock.zone, around: context.now),
            appearance: terminal.appearance(catalog), catalog: catalog, medicines: try context.medicines(),
            preferences: preferences, diary: diary, screen: screen, drafts: kept,
            opening: try context.isFirstStart() ? .firstStart : opening, seed: UInt64.random(in: .min ... .max))
    }

    /// Shows the screens until the user quits.
    func run() throws -> ExitStatus {
        defer {
            // What was confirmed is on disk; pending writes finish before the program ends.
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

    /// Passes an event to the model and performs the effects it returns.
    func take(_ event: Event) {
        isFrameDue = true
        for effect in update(&model, event, at: context.timeReading) { perform(effect) }
    }

    /// Rereads the diary under the names of a reloaded catalog.
    func use(_ catalog: Catalog) {
        let before = context.formerNames
        context.use(catalog)
        guard context.formerNames != before else { return }
        journal = Journal(at: context.locations.diary, state: state, names: context.formerNames) {
            [mailbox = loop.mailbox] wait in mailbox.post(.event(.writeWaits("\(wait)")))
        }
        perform(.readRest)
    }

    /// Reads the stretch routine; the diary can be used even if it can't be read.
    func takeRoutines() {
        if let routines = try? context.routines(for: model.diary.logbook) { take(.routinesRead(routines)) }
    }

    /// Reads the posture reviews; if they can't be read, there is nothing to compare with.
    func takeReviews() {
        if let reviews = try? journal.reviews().reviews, !reviews.isEmpty { take(.reviewsRead(reviews)) }
    }

    /// Reads the self-experiments; `twinge doctor` reports problems in them.
    func takeExperiments() {
        if let experiments = try? journal.experiments().experiments { take(.experimentsRead(experiments)) }
    }

    /// Ends the loop after the current event.
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

    /// Does what has to follow an event from another thread.
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

    /// Ends the program on a signal: keeps open forms, finishes writes and restores the terminal.
    private func end(by signal: StopSignal) -> Never {
        take(.terminating)
        writing.sync {}
        terminal.giveBack()
        signal.endProcess()
    }
}
