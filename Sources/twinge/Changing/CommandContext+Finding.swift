import Diary
import Files
import Journal

extension CommandContext {
    /// The entry with an identifier.
    ///
    /// - Throws: ``Failure`` with status 1 when the diary has none, or `FileError` when it cannot be read.
    func entry(_ id: String) throws -> Entry {
        let wanted = EntryID(id)
        var failure: FileError?
        for month in try monthsToSearch(for: wanted) {
            let contents = journal.contents(of: month)
            if let entry = contents.entries.first(where: { $0.id == wanted }) { return entry }
            failure = failure ?? contents.failure
        }
        // It may well be in the month that could not be read.
        if let failure { throw failure }
        throw Failure(.nothing, "There is no entry “\(shown(id))”. To list identifiers: twinge journal --json")
    }

    /// Every month of the diary, that in which the identifier was given first.
    private func monthsToSearch(for id: EntryID) throws -> [YearMonth] {
        let months = try journal.months().reversed()
        let digits = id.text.prefix(6)
        guard let written = try? YearMonth(parsing: "\(digits.prefix(4))-\(digits.dropFirst(4))") else {
            return Array(months)
        }
        return months.filter { $0 == written } + months.filter { $0 != written }
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
