import Diary
import Subprocess

extension Preferences.Cue {
    /// Tells what comes next through a program of the system, without waiting for it; where there is none, nothing is told.
    ///
    /// No shell is involved: the words are an argument of their own, whatever is in them.
    func tell(_ words: String) {
        let commands = commands(saying: words)
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

    /// The commands to try, the best first.
    private func commands(saying words: String) -> [[String]] {
        switch self {
        case .voice: [["spd-say", "--wait", "--", words], ["espeak-ng", "--", words]]
        case .notice: [["notify-send", "--app-name=twinge", "--expire-time=8000", "--", "Twinge", words]]
        case .command(let command): [command.split(separator: " ").map(String.init) + [words]]
        }
    }
}
