import Desk
import Files
import Synchronization

/// What tells for how long there was no input, where the terminals don't see all of it: your own command, or the desktop.
///
/// It is never waited for: what it said last counts.
final class IdleCommand: Sendable {
    private struct Answer {
        var isAsked = false
        var inputAt: Int?
        /// Which source is asked.
        var place = 0
    }

    private let sources: [IdleSource]
    private let isChosen: Bool
    private let answer = Mutex(Answer())

    /// Takes the command of the settings, or else what the desktop offers; nil where there is neither.
    init?(_ command: String?, in environment: Environment) {
        sources = command.map { [IdleSource($0)] } ?? IdleSource.ofDesktop(environment)
        isChosen = command != nil
        if sources.isEmpty { return nil }
    }

    /// Seconds without input by the last answer; nil before the first.
    func idle(at uptime: Int) -> Int? { answer.withLock { $0.inputAt }.map { max(0, uptime - $0) } }

    /// Asks for the next answer, unless the last one is still to come.
    func ask() {
        let source = answer.withLock { answer -> IdleSource? in
            guard !answer.isAsked, sources.indices.contains(answer.place) else { return nil }
            answer.isAsked = true
            return sources[answer.place]
        }
        guard let source else { return }
        Task.detached { [self] in
            let idle = await source.idle()
            let now = MachineTime.now.uptime
            answer.withLock { answer in
                answer.isAsked = false
                if let idle {
                    answer.inputAt = now - idle
                } else if !isChosen, answer.inputAt == nil {
                    // What the desktop does not offer is not asked for again.
                    answer.place += 1
                }
            }
        }
    }
}
