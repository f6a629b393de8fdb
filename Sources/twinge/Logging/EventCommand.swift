import ArgumentParser
import Diary

/// `twinge event`: logs something to mark on charts.
struct EventCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "event", abstract: "Log something to mark on charts, such as a new chair.",
        usage: "twinge event <text>… [--at <when>]",
        discussion: """
            Examples:
              twinge event new chair
              twinge event "started the new job" --at "2 nov"
            """)

    @Argument(help: "What happened.")
    var text: [String]

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        var entry = try context.newEntry(at: when.at)
        entry.event = try text.oneLine(or: "An event needs some text.")
        return try context.save(entry)
    }
}

extension [String] {
    /// Joins the words into one line.
    ///
    /// - Throws: ``Failure`` with status 64 if there are none, or several lines.
    func oneLine(or complaint: String) throws(Failure) -> String {
        let text = joined(separator: " ").inOneLine(joinedBy: " ").singleSpaced
        guard !text.isEmpty else { throw Failure(.usage, complaint) }
        return text
    }
}
