import Diary
import SystemPackage

extension Journal {
    /// The months that have a file, oldest first; none if the diary does not exist yet.
    ///
    /// - Throws: ``JournalError`` if the folder is there but cannot be listed.
    public func months() throws(JournalError) -> [YearMonth] {
        try folder.journal.namesInFolder().compactMap(DiaryFolder.month(ofFileNamed:)).sorted()
    }

    /// What the file of a month says; nothing if it has no file.
    ///
    /// A file that cannot be read is itself a problem in the result, so that one bad file never hides the others.
    ///
    /// - Complexity: O(size of the file).
    public func contents(of month: YearMonth) -> MonthContents {
        var reader = EntryReader()
        var contents = [contentsWithDuplicates(of: month, by: &reader)]
        DuplicateEntries.resolve(in: &contents)
        return contents[0]
    }

    /// What the files of some months say, in the same order.
    ///
    /// - Complexity: O(size of the files).
    public func contents(of months: [YearMonth]) -> [MonthContents] {
        var reader = EntryReader()
        var contents = months.map { contentsWithDuplicates(of: $0, by: &reader) }
        DuplicateEntries.resolve(in: &contents)
        return contents
    }

    /// What all month files say, oldest month first.
    ///
    /// - Throws: ``JournalError`` if the folder is there but cannot be listed.
    /// - Complexity: O(size of the diary).
    public func contents() throws(JournalError) -> [MonthContents] { contents(of: try months()) }

    private func contentsWithDuplicates(of month: YearMonth, by reader: inout EntryReader) -> MonthContents {
        let path = folder.monthFile(month)
        var contents = MonthContents(month: month, file: folder.name(of: path))
        do throws(JournalError) {
            reader.read(try RegularFile.bytes(of: path), into: &contents)
        } catch {
            if error.reason != .system(.noSuchFileOrDirectory) {
                contents.failure = error
                contents.problems.append(error.problem(in: contents.file))
            }
        }
        return contents
    }
}

extension JournalError {
    /// The failure to read a file, as a problem of that file.
    func problem(in file: String) -> Problem {
        let found: String =
            switch reason {
            case .notAFile(let kind): kind
            default: description
            }
        return Problem(file: file, line: 1, column: 1, found: found, expected: "a file that can be read")
    }
}
