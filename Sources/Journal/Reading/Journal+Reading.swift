import Diary
import Files
import SystemPackage

extension Journal {
    /// The months that have a file, oldest first; none if the diary does not exist yet.
    ///
    /// - Throws: `FileError` if the folder is there but cannot be listed.
    public func months() throws(FileError) -> [YearMonth] {
        let names = try folder.journal.namesInFolder()
        let months = names.compactMap(DiaryFolder.month(ofFileNamed:))
        let elsewhere = names.compactMap(Placeholder.original).compactMap(DiaryFolder.month(ofFileNamed:))
        return elsewhere.isEmpty ? months.sorted() : Set(months + elsewhere).sorted()
    }

    /// What the file of a month says; nil if it has no file.
    ///
    /// A file that cannot be read is itself a problem in the result, so that one bad file never hides the others.
    ///
    /// - Complexity: O(size of the file).
    public func contents(of month: YearMonth) -> MonthContents {
        var reader = EntryReader(names: names)
        var contents = [contentsWithDuplicates(of: month, by: &reader)]
        DuplicateEntries.resolve(in: &contents)
        return contents[0]
    }

    /// What the files of some months say, in the same order.
    ///
    /// - Complexity: O(size of the files).
    public func contents(of months: [YearMonth]) -> [MonthContents] {
        var reader = EntryReader(names: names)
        var contents = months.map { contentsWithDuplicates(of: $0, by: &reader) }
        DuplicateEntries.resolve(in: &contents)
        return contents
    }

    /// What all month files say, oldest month first.
    ///
    /// - Throws: `FileError` if the folder is there but cannot be listed.
    /// - Complexity: O(size of the diary).
    public func contents() throws(FileError) -> [MonthContents] { contents(of: try months()) }

    /// The same for what must not overlook an entry.
    ///
    /// - Throws: `FileError` if the folder is there but cannot be listed, or a month that has a file cannot be read.
    /// - Complexity: O(size of the diary).
    public func contentsOfEveryMonth() throws(FileError) -> [MonthContents] {
        let contents = try contents()
        if let failure = contents.lazy.compactMap(\.failure).first { throw failure }
        return contents
    }

    private func contentsWithDuplicates(of month: YearMonth, by reader: inout EntryReader) -> MonthContents {
        let path = folder.monthFile(month)
        var contents = MonthContents(month: month, file: folder.name(of: path))
        do throws(FileError) {
            reader.read(try RegularFile.bytes(of: path), into: &contents)
        } catch {
            if let failure = readingFailure(error) {
                contents.failure = failure
                contents.problems.append(failure.problem(in: contents.file))
            }
        }
        return contents
    }

    /// Why a month that has a name cannot be read; nil where it is simply not there.
    func readingFailure(_ error: FileError) -> FileError? {
        guard error.reason == .system(.noSuchFileOrDirectory) else { return error }
        return Placeholder.exists(for: error.path) ? FileError(.read, error.path, .notDownloaded) : nil
    }
}

extension FileError {
    /// The failure to read a file, as a problem of that file.
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
