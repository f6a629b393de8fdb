import ArgumentParser
import Diary

/// `twinge note`: logs free text.
struct NoteCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write a note.",
        usage: "twinge note <text>… [--at <when>]",
        discussion: """
            Examples:
              twinge note Long drive to Leeds, woke stiff.
              twinge note "Stood all day." --at yesterday
              twinge note -- -3 degrees and windy
            """)

    @Argument(help: "The note.")
    var text: [String]

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let text = text.joined(separator: " ")
        guard text.contains(where: { !$0.isWhitespace }) else { throw Failure(.usage, "A note needs some text.") }
        var entry = try context.newEntry(at: when.at)
        entry.note = text
        return try context.save(entry)
    }
}
