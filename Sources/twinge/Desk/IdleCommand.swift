import Desk
import Files
import Subprocess
import Synchronization

/// A command of your own that tells for how long there was no input, where the terminals don't see all of it.
///
/// It is never waited for: what it said last counts. No shell is involved.
final class IdleCommand: Sendable {
    private struct Answer {
        var isAsked = false
        var inputAt: Int?
    }

    private let words: [String]
    private let answer = Mutex(Answer())

    /// Takes the words of the command.
    init?(_ command: String?) {
        words = command?.split(separator: " ").map(String.init) ?? []
        if words.isEmpty { return nil }
    }

    /// Seconds without input by the last answer; nil before the first.
    func idle(at uptime: Int) -> Int? { answer.withLock { $0.inputAt }.map { max(0, uptime - $0) } }

    /// Asks for the next answer, unless the last one is still to come.
    func ask() {
        let isFree = answer.withLock { answer in
            defer { answer.isAsked = true }
            return !answer.isAsked
        }
        guard isFree else { return }
        Task.detached { [self] in
            let result = try? await run(
                .name(words[0]), arguments: Arguments(Array(words.dropFirst())), input: .none,
                output: .string(limit: 1000), error: .discarded)
            let idle = (result?.standardOutput).flatMap(seconds)
            let now = MachineTime.now.uptime
            answer.withLock { answer in
                answer.isAsked = false
                if let idle { answer.inputAt = now - idle }
            }
        }
    }

    /// The seconds that the command printed; xprintidle prints milliseconds.
    private func seconds(_ text: String) -> Int? {
        let number = text.drop { !$0.isNumber }.prefix { $0.isNumber }
        let isInMilliseconds = words[0].split(separator: "/").last == "xprintidle"
        return Int(number).map { isInMilliseconds ? $0 / 1000 : $0 }
    }
}
