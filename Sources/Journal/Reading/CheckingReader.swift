import Diary

/// Reads month files, or only checks them if their entries aren't needed; used for one file after the other.
struct CheckingReader {
    /// Words that the entries looked for have.
    private let words: [[UInt8]]
    private var check = MonthCheck()
    private var reader: EntryReader

    init(words: [[UInt8]], names: FormerNames) {
        self.words = words
        reader = EntryReader(names: names)
    }

    /// Returns whether all the words occur in a file, in whatever case.
    func hasWords(_ bytes: [UInt8]) -> Bool { words.allSatisfy(bytes.hasWordOrMore) }

    /// Returns the records of a file if it is certain that decoding it would report nothing; see ``MonthCheck/records(in:of:)``.
    mutating func certainRecords(in bytes: [UInt8], of contents: MonthContents) -> MonthCheck.Records? {
        check.records(in: bytes, of: contents.month)
    }

    /// Decodes a file.
    mutating func decode(_ bytes: [UInt8], into contents: inout MonthContents) { reader.read(bytes, into: &contents) }
}
