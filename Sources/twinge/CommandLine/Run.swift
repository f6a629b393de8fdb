import ArgumentParser
import SystemPackage

/// One run of the program: parses the command line, does what it says, and words what goes wrong.
struct Run {
    /// The command line without the program's name.
    let arguments: [String]
    /// What the program was started in.
    let environment: Environment

    /// Does everything; the number is the status to exit with.
    func perform() -> Int32 {
        do {
            var command = try Twinge.parseAsRoot(arguments)
            guard let command = command as? any TwingeCommand else {
                try command.run()
                return ExitStatus.done.rawValue
            }
            let context = try CommandContext(options: command.options, environment: environment)
            return try perform(command, in: context).rawValue
        } catch {
            return report(error)
        }
    }

    private func perform(_ command: any TwingeCommand, in context: CommandContext) throws -> ExitStatus {
        // What a command has printed before it failed is part of its result, as the good entries beside a broken one.
        let outcome = Result { try command.perform(in: context) }
        try context.output.flush()
        try context.messages.flush()
        return try outcome.get()
    }

    private func report(_ error: any Error) -> Int32 {
        if let failure = Failure(error) {
            say("twinge: \(failure.message)\n", on: .standardError)
            return failure.status.rawValue
        }
        let status = Twinge.exitCode(for: error)
        let message = Twinge.fullMessage(for: error) + "\n"
        if status.isSuccess {
            say(message, on: .standardOutput)
        } else {
            let isNamed = message.hasPrefix("Error: ")
            say(isNamed ? "twinge: " + message.dropFirst("Error: ".count) : message, on: .standardError)
        }
        return status.rawValue
    }

    private func say(_ text: String, on descriptor: FileDescriptor) {
        // There is nobody left to tell when standard error is closed.
        _ = try? descriptor.writeAll(text.utf8)
    }
}
