import Diary
import Subprocess

extension Preferences.Cue {
    /// Announces what comes next through an installed program, without waiting for it; without one, nothing is announced.
    ///
    /// No shell is involved: the text is a single argument, whatever it contains.
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

/// Programs that are started without waiting for them.
enum Programs {
    /// Runs the first of the commands that exists, with its arguments as they are: no shell is involved.
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
