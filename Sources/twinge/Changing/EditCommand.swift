import ArgumentParser
import Diary
import Journal

/// `twinge edit`: changes an entry.
struct EditCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of an entry; an empty value removes the field.",
        usage: "twinge edit <id> <field=value>…",
        discussion: """
            The fields are those of the diary's files: \(EntryField.typedNames). You can also use the name of a habit \
            or activity. All values of a repeatable field are replaced by the ones you give.

            Examples:
              twinge edit 20261120T0710Z-k3f9x2 pain=5 note="Better than I thought."
              twinge edit 20261120T0710Z-k3f9x2 site="low back left=5" site="neck" sitting=6h feel=
            """)

    @Argument(help: "The identifier, as printed when the entry was saved.")
    var id: String

    @Argument(help: ArgumentHelp("What changes.", valueName: "field=value"))
    var changes: [String]

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entry = try context.entry(id)
        var edit = try EntryEdit(entry, context: context)
        for change in changes { try edit.take(change) }
        var edited = try edit.result()
        guard edited != entry else {
            context.messages.print("twinge: nothing changed.")
            return .done
        }
        edited.edited = context.now
        let saved = try context.journal.edit(from: entry, to: edited)
        try context.report(saved, as: "saved")
        return .done
    }
}
