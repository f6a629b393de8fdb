import Diary
import Journal

extension CommandContext {
    /// The entry with an identifier.
    ///
    /// - Throws: ``Failure`` with status 1 when the diary has none, or `FileError` when it cannot be read.
    func entry(_ id: String) throws -> Entry {
        let entries = try entries(id)
        return entries.first { $0.id == EntryID(id) } ?? entries[0]
    }

    /// Every entry with an identifier, of which there is one unless a record was copied by hand.
    ///
    /// - Throws: ``Failure`` with status 1 when the diary has none, or `FileError` when it cannot be read.
    func entries(_ id: String) throws -> [Entry] {
        let entries = try journal.entries(identifiedBy: EntryID(id))
        guard !entries.isEmpty else {
            throw Failure(.nothing, "There is no entry “\(shown(id))”. To list identifiers: twinge journal --json")
        }
        return entries
    }

    /// Prints a record as it is; on a terminal with nothing in it that steers the terminal.
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
