import ArgumentParser
import Diary
import Files
import Journal
import SystemPackage

/// `twinge add`: adds entries from standard input.
struct AddCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add entries from standard input, in rec or JSON form.", usage: "twinge add",
        discussion: """
            A record without a time is dated now; an entry in JSON needs its “when”. An entry whose Id is already in the diary is skipped.

            Examples:
              echo "Pain: 5" | twinge add
              twinge journal --json | twinge add --diary elsewhere
            """)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let bytes: [UInt8]
        do throws(Errno) {
            bytes = try FileDescriptor.standardInput.contents()
        } catch {
            throw Failure(.inputOutput, "\(FileError(.read, .standardInput, error))")
        }
        let given = try EntryInput(now: context.now.wholeMinute).entries(bytes)
        guard !given.isEmpty else { throw Failure(.nothing, "Standard input has no entries.") }
        if given.count == 1, let place = RemovalStore(in: context.locations.state).place,
            try context.journal.putBack(given[0], record: bytes, at: place)
        {
            try report(given, in: context)
            return .done
        }
        let known: [EntryID: Entry]
        do throws(FileError) {
            known = try context.identifiers(amongMonthsOf: given)
        } catch {
            throw JournalError(error, unsaved: given)
        }
        var added: [Entry] = []
        for entry in given {
            if known[entry.id] != nil {
                guard known[entry.id] == entry else {
                    throw Failure(
                        .badData, "The diary has another entry “\(context.shown(entry.id.text))”. Nothing was added.")
                }
                context.messages.print("twinge: \(context.shown(entry.id.text)) is in the diary already.")
                continue
            }
            var entry = entry
            if entry.id.isProvisional { entry.id = context.newIdentifier() }
            added.append(entry)
        }
        try context.journal.add(added)
        if String(validating: bytes, as: UTF8.self) == nil {
            context.messages.print("twinge: Not all of standard input is UTF-8; what isn't was saved as �.")
        }
        try report(added, in: context)
        return .done
    }

    private func report(_ added: [Entry], in context: CommandContext) throws {
        if options.json {
            try context.printJSON(added)
            for entry in added {
                try context.warnOfSigns(in: entry)
                context.warnOfDoses(in: entry)
            }
        } else {
            for entry in added { try context.report(entry, as: "saved") }
        }
    }
}

extension CommandContext {
    /// Returns the diary's entries by identifier, from the months that `entries` belong to.
    fileprivate func identifiers(amongMonthsOf entries: [Entry]) throws(FileError) -> [EntryID: Entry] {
        var known: [EntryID: Entry] = [:]
        for month in Set(entries.map(\.when.date.yearMonth)).intersection(try journal.months()) {
            let contents = journal.contents(of: month)
            if let failure = contents.failure { throw failure }
            for entry in contents.entries { known[entry.id] = entry }
        }
        return known
    }
}
