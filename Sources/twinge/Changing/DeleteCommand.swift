import ArgumentParser
import Diary
import Journal

/// `twinge delete`: removes an entry and prints its record.
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
        var deleted: [(entry: Entry, record: [UInt8])] = []
        let outcome = Result {
            for entry in try context.entries(id) { deleted.append((entry, try record(of: entry, deletedIn: context))) }
        }
        // If something went wrong on the way, what has been removed by then is still printed.
        try report(deleted, in: context)
        try outcome.get()
        return .done
    }

    private func report(_ deleted: [(entry: Entry, record: [UInt8])], in context: CommandContext) throws {
        guard !deleted.isEmpty else { return }
        let records = Array(deleted.map(\.record).joined(separator: "\n".utf8))
        context.wordsWithoutOutput = " The entry is deleted; it was:\n\n\(String(decoding: records, as: UTF8.self))"
        if !options.json {
            context.print(record: records)
        } else if deleted.count == 1 {
            try context.printJSON(deleted[0].entry)
        } else {
            try context.printJSON(deleted.map(\.entry))
        }
    }

    private func record(of entry: Entry, deletedIn context: CommandContext) throws -> [UInt8] {
        switch try context.journal.delete(entry) {
        case .removed(let record, let place):
            RemovalStore(in: context.locations.state).keep(place)
            return record
        case .notFound: throw Failure(.nothing, "There is no longer an entry “\(context.shown(id))”.")
        case .changedMeanwhile:
            throw Failure(
                .nothing, "The entry “\(context.shown(id))” was changed just now and stays. Look at it and try again.")
        }
    }
}
