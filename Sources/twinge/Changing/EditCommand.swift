import ArgumentParser
import Diary
import Journal

/// `twinge edit`: changes an entry.
struct EditCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of an entry; an empty value removes the field.",
        usage: "twinge edit <id> <field=value>… [--new]",
        discussion: """
            The fields are those of the diary's files: \(EntryField.typedNames.joined(separator: ", ")). You can also use the name of a habit \
            or activity. All values of a repeatable field are replaced by the ones you give.

            Examples:
              twinge edit 20261120T0710Z-k3f9x2 pain=5 note="Better than I thought."
              twinge edit 20261120T0710Z-k3f9x2 site="low back left" site=neck feel=
            """)

    @Argument(help: "The identifier, as printed when the entry was saved.")
    var id: String

    @Argument(help: ArgumentHelp("What changes.", valueName: "field=value"))
    var changes: [String]

    @Flag(name: .long, help: "Log the name of a medicine that is close to another, as a different medicine.")
    var new = false

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entry = try context.entry(id)
        let (draft, dependsOnDay) = try edited(entry, in: context)
        guard draft != entry else {
            context.messages.print("twinge: nothing changed.")
            return .done
        }
        let saved: Entry
        if dependsOnDay {
            // This may write itself, which it can't do while the lock is held.
            try context.takeInWhatOthersLeft()
            saved = try context.journal.edit(from: entry, to: draft) { try edited($0, in: context).entry }
        } else {
            saved = try context.journal.edit(from: entry, to: draft)
        }
        try context.report(saved, as: "saved", insteadOf: entry)
        return .done
    }

    /// Returns the entry with the changes, and whether an amount in it is a total of the day.
    private func edited(_ entry: Entry, in context: CommandContext) throws -> (entry: Entry, dependsOnDay: Bool) {
        var edit = try EntryEdit(entry, allowsNew: new, context: context)
        for change in changes { try edit.take(change) }
        var edited = try edit.result()
        if edited != entry { edited.edited = context.now }
        return (edited, edit.dependsOnDay)
    }
}
