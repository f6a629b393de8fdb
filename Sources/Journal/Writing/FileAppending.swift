import Recfile
import SystemPackage

/// Adds records to the end of a file with a single write, and leaves the file as it was if that fails.
struct FileAppending {
    /// The file, which need not exist; a link is followed.
    let path: FilePath
    /// The type of the records.
    let type: String
    /// What to write first into a file that is new or empty, or whose last records are of another type.
    let header: [UInt8]

    /// Adds the records and waits until they are on the disk.
    ///
    func append(_ records: [UInt8]) throws(JournalError) -> WrittenFile {
        for attempt in 0..<FileReplacement.mostTries {
            do throws(JournalError) {
                let file = try RegularFile.open(path, .readWrite, options: [.append], for: .write)
                if let written = try append(records, to: file, unlessThere: attempt > 0) { return written }
            } catch {
                guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
                if let written = try create(with: records) { return written }
            }
        }
        throw JournalError(.write, path, .keepsChanging)
    }

    /// - Returns: `nil` if an editor has written the file anew meanwhile, or put another in place of it, which lacks the records.
    private func append(
        _ records: [UInt8], to file: borrowing RegularFile, unlessThere: Bool
    ) throws(JournalError) -> WrittenFile? {
        let text = try file.readToEnd()
        var written = WrittenFile(file: FileIdentity(file.status), time: .now())
        if unlessThere, text.firstOffset(of: Self.withLineBreaks(of: text, records)) != nil { return written }
        let size = Int64(text.count)
        let bytes = addition(of: records, to: text)
        do throws(JournalError) {
            try file.writeAll(bytes)
            written.time = .now()
            try file.synchronizeData()
        } catch {
            // Cut back what arrived, so that the next try does not find half of this one.
            try? file.descriptor.truncate(to: size)
            try? file.descriptor.synchronizeData()
            throw error
        }
        guard let now = try? Stat(path), FileIdentity(now) == written.file else { return nil }
        let readBack = (try? file.bytes(from: size, count: bytes.count)) ?? bytes
        return readBack == bytes ? written : nil
    }

    /// - Returns: `nil` if a program that takes no lock made the file at the same moment.
    private func create(with records: [UInt8]) throws(JournalError) -> WrittenFile? {
        let target = try path.resolvingLinks()
        let folder = try OpenFolder(target.folder)
        do throws(JournalError) {
            let file = try RegularFile.open(
                target, .writeOnly, options: [.append, .create, .exclusiveCreate], for: .write)
            try file.setPermissions(.ownerReadWrite)
            try file.writeAll(header + records)
            let written = WrittenFile(file: FileIdentity(file.status), time: .now(), isNew: true)
            try file.synchronizeData()
            try folder.synchronize()
            return written
        } catch {
            if error.reason == .system(.fileExists) { return nil }
            try? target.remove()
            throw error
        }
    }

    /// The bytes that add records to a text, with what has to stand between the two and the line breaks of the text.
    func addition(of records: [UInt8], to text: [UInt8]) -> [UInt8] {
        if text.isEmpty { return header + records }
        let lastType = RecDocument.typeAtEnd(of: text) ?? type
        let beginning = Self.separator(afterTail: text.suffix(8)) + (lastType == type ? [] : header)
        return Self.withLineBreaks(of: text, beginning + records)
    }

    /// The line break that is missing before another line can follow these bytes, the text of a file.
    static func lineBreak(after text: [UInt8]) -> [UInt8] {
        text.isEmpty || text.last == UInt8(ascii: "\n") ? [] : withLineBreaks(of: text, [UInt8(ascii: "\n")])
    }

    /// The bytes, whose lines end in line feeds, with lines that end as the last one of a text does.
    private static func withLineBreaks(of text: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        guard let end = text.lastIndex(of: UInt8(ascii: "\n")), end > 0, text[end - 1] == UInt8(ascii: "\r") else {
            return bytes
        }
        return bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }

    /// The line breaks that are missing before a record can follow these bytes, the last of a file.
    static func separator(afterTail tail: some BidirectionalCollection<UInt8>) -> [UInt8] {
        let text = tail.filter { $0 != UInt8(ascii: "\r") }
        let lineFeeds = text.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
        // A line that ends in a backslash takes the next line break for itself.
        let isContinued = text.dropLast(lineFeeds).last == UInt8(ascii: "\\")
        let missing = max((isContinued ? 3 : 2) - lineFeeds, 0)
        return [UInt8](repeating: UInt8(ascii: "\n"), count: missing)
    }
}
