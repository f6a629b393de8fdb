import ArgumentParser
import Diary
import Journal

/// `twinge delete`: takes an entry out and prints its record.
struct DeleteCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete an entry and print its record.",
        usage: "twinge delete <id>",
        discussion: """
            To put the record back: twinge delete ID | twinge add

            Examples:
              twinge delete 20261120T0710Z-k3f9x2
              twinge delete 20261120T0710Z-k3f9x2 > removed.rec
            """)

    @Argument(help: "The identifier, as printed when the entry was saved.")
    var id: String

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entry = try context.entry(id)
        switch try context.journal.delete(entry) {
        case .removed(let record, let place):
            RemovalStore(in: context.locations.state).keep(place)
            let text = String(decoding: record, as: UTF8.self)
            context.wordsWithoutOutput = " The entry is deleted; it was:\n\n\(text)"
            if options.json {
                try context.printJSON(entry)
            } else {
                context.print(record: text)
            }
            return .done
        case .notFound: throw Failure(.nothing, "There is no longer an entry “\(context.shown(id))”.")
        case .changedMeanwhile:
            throw Failure(
                .nothing, "The entry “\(context.shown(id))” was changed just now and stays. Look at it and try again.")
        }
    }
}
