import Diary
import Files

/// The contents of a month file: its entries, and its problems.
public struct MonthContents: Sendable {
    /// The month of the file.
    public let month: YearMonth
    /// The file as shown to users, for example `journal/2026-11.rec`.
    public let file: String
    /// The entries that count, in the order of the file; only those of the days that were asked for.
    public internal(set) var entries: [Entry] = []
    /// What was left out or should be checked, in the order of the file.
    public internal(set) var problems: [Problem] = []
    /// The format number in the file; if it is higher than ``JournalFormat/number``, the file must not be written.
    public internal(set) var format = JournalFormat.number
    /// Why the file couldn't be read, if it couldn't; it is then the only problem.
    public internal(set) var failure: FileError?
    /// The problem that the file doesn't end with a whole record, if so.
    var missingLineBreak: Problem?
    /// The identifiers of entries that share theirs with another one in the file, by the lines they start on.
    var sharedIdentifiers: [Int: EntryID] = [:]
    /// Versions of an entry from the files of other months that were changed in the same minute, by the line of the one that counts.
    var versions: [Int: [Entry]] = [:]
    /// The lines of records that don't count because another record of the same entry does.
    var linesOfDuplicates: Set<Int> = []
    /// Whether the file of another month that was read with it has a record with one of its identifiers.
    var sharesIdentifiers = false
    /// The hashes of the identifiers of the entries that were passed over because they are of days that weren't asked for.
    var passedOver: [UInt64] = []
    /// Whether what is reported may depend on entries that were passed over.
    var dependsOnPassedOver = false
    /// The line each entry starts on.
    var lines: [Int] = []

    /// Reads the bytes of a month's file.
    ///
    /// - Parameter file: the file name in problems.
    /// - Complexity: O(number of bytes).
    public init(reading bytes: [UInt8], month: YearMonth, file: String) {
        var reader = EntryReader()
        self = reader.contents(of: bytes, month: month, file: file)
    }

    /// Returns whether the entry that starts on a line has another one's identifier.
    func hasSharedIdentifier(line: Int) -> Bool { sharedIdentifiers[line] != nil }

    init(month: YearMonth, file: String) {
        self.month = month
        self.file = file
    }
}
