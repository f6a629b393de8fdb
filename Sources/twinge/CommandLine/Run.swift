import ArgumentParser
import Canvas
import Catalog
import Diary
import SystemPackage

/// One run of the program: parses the command line, runs the command, and words its errors.
struct Run {
    /// The command line without the program's name.
    let arguments: [String]
    /// A word of it that isn't UTF-8; nil if all are.
    var garbled: String?
    /// The environment that the program was started in.
    let environment: Environment

    /// Runs the program and returns its exit status.
    func perform() -> Int32 {
        do {
            // Letters of it would be lost in what is written.
            if let garbled {
                throw Failure(
                    .usage, "“\(garbled)” is not UTF-8. Set the terminal and LC_ALL to it, such as LC_ALL=C.UTF-8.")
            }
            var words = arguments
            let choices = Choices(taking: &words)
            if let unparsed = Self.unparsed(words) { return try perform(in: choices, unparsed) }
            if let failure = CommandNames.refusal(of: arguments, catalog: { catalog(choices) }) { throw failure }
            try LooseWords.refuseSplitTime(arguments) { isMoment($0, choices) }
            try LooseWords.refuseSplitAmount(arguments)
            var command = try parsed(choices)
            guard let command = command as? any TwingeCommand else {
                try command.run()
                return ExitStatus.done.rawValue
            }
            try DashedWords.refuseOverridden(arguments)
            return try perform(in: Choices(command.options), command.perform(in:))
        } catch {
            return report(error)
        }
    }

    /// Runs the most frequent commands without the parser: prompts and status bars need them to answer at once.
    private static func unparsed(_ words: [String]) -> ((CommandContext) throws -> ExitStatus)? {
        switch words {
        case []: return Twinge.start
        case ["today"]: return TodayCommand.show
        case ["status"]: return StatusCommand.show
        case ["remind"]: return RemindCommand.show
        case ["week"]: return { try $0.show(.week) }
        case ["month"]: return { try $0.show(.month) }
        case ["quarter"]: return { try $0.show(.quarter) }
        case ["year"]: return { try $0.show(.year) }
        case ["flares"]: return FlaresCommand.show
        case _ where words.first == "journal":
            return JournalRequest(options: words.dropFirst()).map { $0.show(in:) }
        default:
            guard words.count == 2, words[0] == "pain", words[1].utf8.allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return { try PainCommand.log(score: words[1], in: $0) }
        }
    }

    /// Returns the command that the parser finds.
    ///
    /// - Throws: ``Failure`` with what to type if it doesn't take all words, or the parser's own error.
    private func parsed(_ choices: Choices) throws -> any ParsableCommand {
        do {
            return try Twinge.parseAsRoot(DashedWords.protected(arguments))
        } catch  where Twinge.fullMessage(for: error).lowercased().contains("unexpected argument") {
            let words = LooseWords(arguments, catalog: { catalog(choices) }, isMoment: { isMoment($0, choices) })
            throw words?.failure ?? error
        } catch  where Twinge.fullMessage(for: error).contains("had already been set with flag") {
            throw Failure(.usage, "Choose one of --flare and --no-flare.")
        }
    }

    /// Returns whether a text is a time that `--at` takes, for advice.
    private func isMoment(_ text: String, _ choices: Choices) -> Bool {
        (try? CommandContext(options: choices, environment: environment).moment(at: text)) != nil
    }

    /// Returns what can be logged, for advice on a command line that can't be run; the built-in catalog if the user's own can't be read.
    private func catalog(_ choices: Choices) -> Catalog {
        (try? CommandContext(options: choices, environment: environment).catalog()) ?? .standard
    }

    private func perform(in choices: Choices, _ body: (CommandContext) throws -> ExitStatus) throws -> Int32 {
        let context = try CommandContext(options: choices, environment: environment)
        // The process ends when the command has run, which takes its memory back at once.
        _ = Unmanaged.passRetained(context)
        // What a command has printed before it failed is part of its result, such as the good entries beside a broken one.
        let outcome = Result { try body(context) }
        context.reportMissingDiary()
        context.messages.sanitize()
        if isPlain { context.messages.spellInASCII() }
        let printing = Result { try context.writeOutput() }
        try context.messages.flush()
        // The command's own error matters more than that its output was cut off.
        let status = try outcome.mapError { Failure($0, in: choices) ?? $0 }.get()
        try printing.get()
        return status.rawValue
    }

    private func report(_ error: any Error) -> Int32 {
        if let failure = Failure(error) {
            // A message may quote from a file, which must not control the terminal.
            let lines = failure.message.split(separator: "\n", omittingEmptySubsequences: false)
            let message = lines.map { TextSanitizer.sanitized(String($0)) }.joined(separator: "\n")
            say("twinge: \(message)\n")
            return failure.status.rawValue
        }
        let status = Twinge.exitCode(for: error)
        let message = Twinge.fullMessage(for: error) + "\n"
        if status.isSuccess {
            do {
                let text = CompletionScript.hardened(message)
                _ = try FileDescriptor.standardOutput.writeAll((isPlain ? text.spelledInASCII : text).utf8)
            } catch {
                say("twinge: Cannot write the output: \(error).\n")
                return ExitStatus.inputOutput.rawValue
            }
        } else {
            let isNamed = message.hasPrefix("Error: ")
            say(isNamed ? "twinge: " + message.dropFirst("Error: ".count) : message)
            if let hint = DashedWords.hint(for: arguments) {
                say("  \(TextSanitizer.sanitized(hint))\n")
            }
        }
        return status.rawValue
    }

    private func say(_ text: String) {
        // If standard error is closed, nobody is left to tell.
        _ = try? FileDescriptor.standardError.writeAll((isPlain ? text.spelledInASCII : text).utf8)
    }

    /// Whether help and messages must be ASCII. This looks at the raw arguments, since parsing them may be what failed.
    private var isPlain: Bool { arguments.contains("--ascii") || !environment.isUTF8 }
}
