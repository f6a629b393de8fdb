import Diary
import Subprocess

extension Preferences.Cue {
    /// Tells what comes next through a program of the system, without waiting for it; where there is none, nothing is told.
    ///
    /// No shell is involved: the words are an argument of their own, whatever is in them.
    func tell(_ words: String) {
        Programs.tryInTurn(commands(saying: words))
    }

    /// The commands to try, the best first.
    private func commands(saying words: String) -> [[String]] {
        switch self {
        case .voice: [["spd-say", "--wait", "--", words], ["espeak-ng", "--", words]]
        case .notice: [["notify-send", "--app-name=twinge", "--expire-time=8000", "--", "Twinge", words]]
        case .command(let command): [command.split(separator: " ").map(String.init) + [words]]
        }
    }
}

/// Programs of the system that nothing waits for.
enum Programs {
    /// Runs the first of some commands that there is, with its words as they are: no shell is involved.
    static func tryInTurn(_ commands: [[String]]) {
        Task.detached {
            for command in commands {
                guard let program = command.first else { continue }
                let result = try? await run(
                    .name(program), arguments: Arguments(Array(command.dropFirst())), input: .none,
                    output: .discarded, error: .discarded)
                if result != nil { return }
            }
        }
    }
}
