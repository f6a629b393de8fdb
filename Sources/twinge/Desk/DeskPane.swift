import Canvas
import Desk
import Files
import Reports
import Screens
import Terminal

/// Measures in a pane of the terminal and suggests breaks there.
final class DeskPane {
    private let context: CommandContext
    private var work: DeskWork
    private let notice: BreakNotice
    private let terminal: TakenTerminal
    private let loop: EventLoop<Never>
    private var model: DeskModel
    private var nextLook = Duration.zero
    private var summedUpMinute: Int?
    private var isOver = false

    /// Takes over the terminal.
    ///
    /// - Throws: `TerminalProblem` if the terminal can't show screens; it is left as it was.
    init(_ work: consuming DeskWork, _ context: CommandContext) throws {
        self.context = context
        let preferences = try context.settings().preferences
        let catalog = try context.catalog()
        notice = BreakNotice(context.environment, cue: preferences.cue)
        let mailbox = try Mailbox<Never>()
        terminal = try TakenTerminal(context)
        loop = terminal.loop(mailbox)
        model = DeskModel(size: terminal.driver.size, appearance: terminal.appearance(catalog), catalog: catalog)
        self.work = work
    }

    /// Measures until the user quits.
    func run() -> ExitStatus {
        defer {
            work.finish()
            terminal.giveBack()
        }
        terminal.askBackground()
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
        terminal.driver.draw(deskView(model))
        guard let tick = model.secondsToNextTick else { return nextLook }
        return min(nextLook, now + .seconds(tick))
    }

    /// Takes a look, and suggests a break if one is due.
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

    /// Sums up the day, once a minute: what other machines have measured is in the diary.
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
        case .background(let background): model.appearance.background = background
        case .stopRequested, .terminalLost: isOver = true
        case .input, .focus, .timer, .readable: break
        }
        return isOver ? .stop : .goOn
    }

    private func perform(_ effects: [DeskModel.Effect]) {
        for effect in effects {
            switch effect {
            case .bell: terminal.driver.bell()
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
