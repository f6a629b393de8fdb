import Platform
import Reports

/// Measures without a terminal, as a service; a signal ends it.
final class DeskService {
    private let context: CommandContext
    private var work: DeskWork
    private let notice: BreakNotice
    private var told: String?

    init(_ work: consuming DeskWork, _ context: CommandContext) throws {
        let cue = try context.settings().preferences.cue
        self.context = context
        notice = BreakNotice(context.environment, cue: cue)
        self.work = work
    }

    /// Measures until a signal ends it.
    func run() -> ExitStatus {
        var ending = sigset_t()
        sigemptyset(&ending)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
        pthread_sigmask(SIG_BLOCK, &ending, nil)
        while true {
            work.look()
            tellTrouble()
            tellBreak()
            var wait = timespec(tv_sec: work.secondsToNextLook, tv_nsec: 0)
            if sigtimedwait(&ending, nil, &wait) > 0 { break }
        }
        work.finish()
        tellTrouble()
        return .done
    }

    /// Reports what goes wrong, once.
    private func tellTrouble() {
        defer { told = work.trouble }
        guard let trouble = work.trouble, trouble != told else { return }
        context.messages.print("twinge: \(trouble)")
        try? context.messages.flush()
    }

    /// Announces a break, once per suggestion: without a pane to answer in it counts as skipped.
    private func tellBreak() {
        guard work.status.isDue else { return }
        let exercise = try? context.breakExercise(now: work.now.wall)
        notice.tell(BreakWords.line(sat: work.status.sat, exercise))
        work.skip()
    }
}
