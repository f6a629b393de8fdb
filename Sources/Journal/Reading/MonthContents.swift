import Diary
import Files

/// What a month file says: its entries, and what in it could not be understood.
public struct MonthContents: Sendable {
    /// The month the file is for.
    public let month: YearMonth
    /// The file as a person would name it, for example `journal/2026-11.rec`.
    public let file: String
    /// The entries that count, in the order they are in the file.
    public internal(set) var entries: [Entry] = []
    /// What was left out of the numbers or should be looked at, in the order of the file.
    public internal(set) var problems: [Problem] = []
    /// The format number the file gives; higher than ``JournalFormat/number`` means it must not be written.
    public internal(set) var format = JournalFormat.number
    /// Why the file could not be read, if it could not; it is then the only problem.
    public internal(set) var failure: FileError?
    /// The problem that the file does not end with a whole record, if it does not.
    var missingLineBreak: Problem?
    /// The identifiers that entries have in the file although another one has the same, by the lines they start on.
    var sharedIdentifiers: [Int: EntryID] = [:]
    /// Versions of an entry from the files of other months that were changed in the same minute, by the line that counts.
    var versions: [Int: [Entry]] = [:]
    /// The lines of records that do not count because another record of the same entry does.
    var linesOfDuplicates: Set<Int> = []
    /// The line each entry starts on.
    var lines: [Int] = []

    /// Reads the bytes of a month's file.
    ///
    /// - Parameter file: the name that problems are listed under.
    /// - Complexity: O(number of bytes).
    public init(reading bytes: [UInt8], month: YearMonth, file: String) {
        var contents = [MonthContents(month: month, file: file)]
        var reader = EntryReader()
        reader.read(bytes, into: &contents[0])
        DuplicateEntries.resolve(in: &contents)
        self = contents[0]
    }

    /// Whether the entry that starts on a line has the Id of another one.
    func hasSharedIdentifier(line: Int) -> Bool { sharedIdentifiers[line] != nil }

    init(month: YearMonth, file: String) {
        self.month = month
        self.file = file
    }
}
