import Diary
import Journal

extension CommandContext {
    /// Returns the entry with an identifier.
    ///
    /// - Throws: ``Failure`` with status 1 if the diary has none, or `FileError` if it can't be read.
    func entry(_ id: String) throws -> Entry {
        let entries = try entries(id)
        return entries.first { $0.id == EntryID(id) } ?? entries[0]
    }

    /// Returns every entry with an identifier; there is only one unless a record was copied by hand.
    ///
    /// - Throws: ``Failure`` with status 1 if the diary has none, or `FileError` if it can't be read.
    func entries(_ id: String) throws -> [Entry] {
        let entries = try journal.entries(identifiedBy: EntryID(id))
        guard !entries.isEmpty else {
            throw Failure(
                .nothing, "There is no entry “\(shown(id))”. To list identifiers: \(command("journal --json"))")
        }
        return entries
    }

    /// Prints a record as it is, to the byte; on a terminal, without anything that could control the terminal.
    func print(record bytes: [UInt8]) {
        guard environment.isOutputTerminal else {
            isData = true
            output.write(bytes: bytes)
            return
        }
        print(record: String(decoding: bytes, as: UTF8.self))
    }

    /// Prints records as they are; on a terminal, without anything that could control the terminal.
    func print(record: String) {
        guard environment.isOutputTerminal else {
            isData = true
            output.write(record)
            return
        }
        for line in record.split(separator: "\n", omittingEmptySubsequences: false) {
            output.print(shown(String(line)))
        }
    }
}
