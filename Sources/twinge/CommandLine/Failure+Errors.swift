import Catalog
import Diary
import Files
import Journal
import Recfile

extension Failure {
    /// Creates the failure for an error; nil for errors of the command-line parser, which words its own.
    ///
    /// - Parameter choices: the options of the run, for commands to advise.
    init?(_ error: any Error, in choices: Choices = Choices()) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ParseError: self.init(.usage, error.sentence)
        case let error as NameError: self.init(.usage, CommandNames.remark(on: error) ?? error.description)
        case let error as FileError:
            self.init(ExitStatus(rawValue: error.exitStatus) ?? .inputOutput, error.description)
        case let error as JournalError:
            self.init(
                ExitStatus(rawValue: error.exitStatus) ?? .inputOutput,
                error.description + error.unsavedText(in: choices))
        default: return nil
        }
    }
}

extension JournalError {
    /// The entries that the error kept out of the diary, as records that `twinge add` takes, unless the diary has them as they were before.
    fileprivate func unsavedText(in choices: Choices) -> String {
        guard !unsaved.isEmpty else { return "" }
        var writer = RecWriter()
        for entry in unsaved { try? writer.writeRecord(entry.fields) }
        let records = String(decoding: writer.bytes, as: UTF8.self)
        return areChanges
            ? "\nNot changed: the diary has the entry as it was. Give the command again later; the entry would be:\n\n\(records)"
            : "\nNot saved. Keep it and give it later to: \(choices.command("add"))\n\n\(records)"
    }
}

extension ParseError {
    /// What was found and what was expected, as a sentence.
    var sentence: String { "\(description)." }
}
