import Desk
import Files
import Synchronization

/// Finds out how long there has been no input, where the terminals don't see all of it: asks the user's own command, or the desktop.
///
/// Nothing waits for it: its last answer counts.
final class IdleCommand: Sendable {
    private struct Answer {
        var isAsked = false
        var inputAt: Int?
        /// The index of the source that is asked.
        var place = 0
    }

    private let sources: [IdleSource]
    private let isChosen: Bool
    private let answer = Mutex(Answer())

    /// Uses the command from the settings, or else what the desktop offers; nil if there is neither.
    init?(_ command: String?, in environment: Environment) {
        sources = command.map { [IdleSource($0)] } ?? IdleSource.ofDesktop(environment)
        isChosen = command != nil
        if sources.isEmpty { return nil }
    }

    /// Returns the seconds without input by the last answer, or nil before the first.
    func idle(at uptime: Int) -> Int? { answer.withLock { $0.inputAt }.map { max(0, uptime - $0) } }

    /// Asks for the next answer, unless one is still pending.
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
                    // What the desktop doesn't offer isn't asked for again.
                    answer.place += 1
                }
            }
        }
    }
}
