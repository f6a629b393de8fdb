import Canvas
import Desk
import Files
import Reports
import Screens
import Terminal

/// The measuring in a pane of the terminal, where breaks are suggested.
final class DeskPane {
    private let context: CommandContext
    private var work: DeskWork
    private let notice: BreakNotice
    private let driver: TerminalDriver
    private let signals: SignalPipe
    private let loop: EventLoop<Never>
    private var model: DeskModel
    private var nextLook = Duration.zero
    private var summedUpMinute: Int?
    private var isOver = false

    /// Takes over the terminal.
    ///
    /// - Throws: `TerminalProblem` when the terminal cannot show screens; it is then as it was.
    init(_ work: consuming DeskWork, _ context: CommandContext) throws {
        self.context = context
        let preferences = try context.settings().preferences
        let catalog = try context.catalog()
        notice = BreakNotice(context.environment, cue: preferences.cue)
        let environment = TerminalEnvironment { context.environment[$0] }
        let mailbox = try Mailbox<Never>()
        signals = try SignalPipe()
        do {
            driver = try TerminalDriver(
                environment: environment,
                options: .init(mouse: false, mostColors: context.options.color == .never ? ColorDepth.none : nil))
        } catch {
            signals.close()
            throw error
        }
        loop = EventLoop(terminal: driver, signals: signals, mailbox: mailbox, escapeDelay: environment.escapeDelay)
        let background: Background =
            preferences.background.map { $0 == .light ? .light : .dark } ?? environment.background ?? .dark
        model = DeskModel(
            size: driver.size,
            appearance: Appearance(
                glyphs: context.options.ascii || !driver.isUTF8 ? .ascii : .unicode, background: background,
                depth: driver.colorDepth, colors: preferences.theme.flatMap(catalog.theme) ?? catalog.themes.first),
            catalog: catalog)
        self.work = work
    }

    /// Measures until you quit.
    func run() -> ExitStatus {
        defer {
            work.finish()
            driver.stop()
            signals.close()
        }
        loop.run(settle: settle, receive: receive)
        return .done
    }

    private func settle() -> Duration? {
        let now = MonotonicClock.now()
        perform(model.tick(at: MachineTime.now.uptime))
        if now >= nextLook {
            look()
            nextLook = now + .seconds(work.secondsToNextLook)
        }
        driver.draw(deskView(model))
        guard let tick = model.secondsToNextTick else { return nextLook }
        return min(nextLook, now + .seconds(tick))
    }

    /// Looks, and suggests a break where one is due.
    private func look() {
        work.look()
        let status = work.status
        model.status = status.words(at: context.momentOfInstant)
        model.notice = work.trouble
        sumUp()
        var suggested: BreakExercise?
        let effects = model.suggest(status.isDue) {
            suggested = try? context.breakExercise(now: work.now.wall)
            return suggested
        }
        if !effects.isEmpty { notice.tell(BreakWords.line(sat: status.sat, suggested)) }
        perform(effects)
    }

    /// Sums the day up, once a minute: what other machines have measured is in the diary.
    private func sumUp() {
        let now = work.now.wall
        guard now / 60 != summedUpMinute else { return }
        summedUpMinute = now / 60
        model.summary = (try? context.deskReport(context.deskDay(of: now), work.state, now: now))?.summary ?? []
    }

    private func receive(_ event: LoopEvent<Never>) -> LoopFlow {
        switch event {
        case .input(.key(let key)): perform(model.press(key))
        case .resized(let size), .resumed(let size): model.size = size
        case .stopRequested, .terminalLost: isOver = true
        case .input, .background, .focus, .timer, .readable: break
        }
        return isOver ? .stop : .goOn
    }

    private func perform(_ effects: [DeskModel.Effect]) {
        for effect in effects {
            switch effect {
            case .bell: driver.bell()
            case .snooze: work.snooze()
            case .skip: work.skip()
            case .log(let exercise): log(exercise)
            case .leave: isOver = true
            }
        }
        if !effects.isEmpty { nextLook = .zero }
    }

    private func log(_ exercise: BreakExercise) {
        do {
            try work.log(exercise)
        } catch {
            model.notice = Failure(error)?.message ?? "\(error)"
        }
    }
}
