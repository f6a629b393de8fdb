import Diary
import Files
import SystemPackage

extension Journal {
    /// Returns the months that have a file, oldest first; empty if the diary doesn't exist yet.
    ///
    /// - Throws: `FileError` if the folder exists but can't be listed.
    public func months() throws(FileError) -> [YearMonth] {
        let (months, others) = try namesInJournal()
        return Self.months(months, andThoseElsewhere: others)
    }

    /// Returns the contents of a month's file; empty if it has no file.
    ///
    /// A file that can't be read is itself a problem in the result, so that one bad file never hides the others.
    ///
    /// - Complexity: O(size of the file).
    public func contents(of month: YearMonth) -> MonthContents {
        var reader = EntryReader(names: names)
        var contents = [contentsWithDuplicates(of: month, by: &reader)]
        DuplicateEntries.resolve(in: &contents)
        return contents[0]
    }

    /// Returns the contents of some months' files, in the same order.
    ///
    /// - Parameter reader: what has read something like them; that isn't parsed again.
    /// - Complexity: O(size of the files), on up to four processors if there are many files.
    public func contents(of months: [YearMonth], after reader: EntryReader = EntryReader()) -> [MonthContents] {
        var contents = Lanes.map(months, with: { EntryReader(after: reader, names: names) }) { month, reader in
            contentsWithDuplicates(of: month, by: &reader)
        }
        DuplicateEntries.resolve(in: &contents)
        return contents
    }

    /// Returns the contents of a few months' files, in the same order, read by a reader that is used on.
    ///
    /// - Complexity: O(size of the files).
    public func contents(of months: [YearMonth], by reader: inout EntryReader) -> [MonthContents] {
        reader.take(names)
        var contents = months.map { contentsWithDuplicates(of: $0, by: &reader) }
        DuplicateEntries.resolve(in: &contents)
        return contents
    }

    /// Returns the contents of some months' files, in the same order, without the entries of some of them that aren't needed: those are
    /// looked through, but not decoded. What is reported is the same.
    ///
    /// - Parameters:
    ///   - window: the days whose entries are needed of the months before a boundary.
    ///   - boundary: the first month of which all entries are needed.
    ///   - reader: what has read something like them; that isn't parsed again.
    /// - Complexity: O(size of the files)
    public func contents(
        of months: [YearMonth], in window: DayWindow, since boundary: YearMonth, after reader: EntryReader
    ) -> [MonthContents] {
        let contents = Lanes.map(months, with: { EntryReader(after: reader, names: names) }) { month, reader in
            reader.window = month < boundary && !window.includes(month) ? window : nil
            return contentsWithDuplicates(of: month, by: &reader)
        }
        // What counts of two records with one identifier, and what is said of them, may depend on one that was passed over.
        let isCertain = !contents.contains(where: \.dependsOnPassedOver) && !DuplicateEntries.exist(in: contents)
        return isCertain ? contents : self.contents(of: months, after: reader)
    }

    /// Returns the contents of all month files, oldest month first.
    ///
    /// - Throws: `FileError` if the folder exists but can't be listed.
    /// - Complexity: O(size of the diary).
    public func contents() throws(FileError) -> [MonthContents] { contents(of: try months()) }

    /// Returns the contents of all month files, for callers that must not miss an entry.
    ///
    /// - Throws: `FileError` if the folder exists but can't be listed, or a month that has a file can't be read.
    /// - Complexity: O(size of the diary).
    public func contentsOfEveryMonth() throws(FileError) -> [MonthContents] {
        let contents = try contents()
        if let failure = contents.lazy.compactMap(\.failure).first { throw failure }
        return contents
    }

    private func contentsWithDuplicates(of month: YearMonth, by reader: inout EntryReader) -> MonthContents {
        contents(of: month) { bytes, contents in reader.read(bytes, into: &contents) }
    }

    /// Returns what is read from the bytes of a month's file, or why they can't be read.
    func contents(of month: YearMonth, reading read: ([UInt8], inout MonthContents) -> Void) -> MonthContents {
        let path = folder.monthFile(month)
        var contents = MonthContents(month: month, file: folder.name(of: path))
        do throws(FileError) {
            read(try RegularFile.bytes(of: path), &contents)
        } catch {
            if let failure = readingFailure(error) {
                contents.failure = failure
                contents.problems.append(failure.problem(in: contents.file))
            }
        }
        return contents
    }

    /// Returns why a month in the listing can't be read; nil if it simply isn't there any more.
    func readingFailure(_ error: FileError) -> FileError? {
        guard error.reason == .system(.noSuchFileOrDirectory) else { return error }
        return Placeholder.exists(for: error.path) ? FileError(.read, error.path, .notDownloaded) : nil
    }
}

extension FileError {
    /// Returns the failure to read a file, as a problem of that file.
    func problem(in file: String) -> Problem {
        let found: String =
            switch reason {
            case .notAFile(let kind): kind
            case .shared: "a file of another user, or a hard link"
            case .notDownloaded: "only the placeholder .\(path.lastComponent?.string ?? "").icloud"
            default: description
            }
        return Problem(file: file, line: 1, column: 1, found: found, expected: "a file that can be read")
    }
}
