import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Adds entries to the files of their months; when this returns they are on disk.
    ///
    /// The entries of a month are added together or not at all, months in calendar order.
    ///
    /// - Throws: ``JournalError`` with the entries that are missing from the diary in `unsaved`.
    /// - Complexity: O(size of the months that they belong to), however many others there are.
    public func add(_ entries: [Entry]) throws(JournalError) {
        guard !entries.isEmpty else { return }
        let months = Dictionary(grouping: entries, by: \.when.date.yearMonth).sorted { $0.key < $1.key }
        var records: [[UInt8]] = []
        var saved = 0
        do throws(FileError) {
            // An entry that can't be written as it is keeps everything out, before anything is written.
            for (month, entries) in months {
                records.append(try Self.records(of: entries, in: folder.monthFile(month)))
            }
            try whileLocked { lock throws(FileError) in
                let isAppending = lock.honoursAppending
                for (month, entries) in months {
                    try write(records[saved], of: entries, to: month, appending: isAppending, under: lock)
                    saved += 1
                }
            }
        } catch {
            throw JournalError(error, unsaved: months[saved...].flatMap(\.value))
        }
    }

    /// Adds an entry that depends on what the diary has, such as a sum, which another program may just have changed.
    ///
    /// - Parameters:
    ///   - draft: the entry as it would be by what was read before, for the user if the diary can't be locked.
    ///   - revise: returns the entry to add, from what the diary has while the lock is held; an error that it throws keeps it out.
    /// - Returns: The entry as it was added.
    /// - Throws: ``JournalError`` with the entry in `unsaved`, or what `revise` throws.
    public func add(_ draft: Entry, revise: () throws -> Entry) throws -> Entry {
        var entry = draft
        let refusal: (any Error)?
        do throws(FileError) {
            refusal = try whileLocked { lock throws(FileError) -> (any Error)? in
                do {
                    entry = try revise()
                } catch {
                    return error
                }
                let month = entry.when.date.yearMonth
                try write([entry], to: month, appending: lock.honoursAppending, under: lock)
                return nil
            }
        } catch {
            throw JournalError(error, unsaved: [entry])
        }
        if let refusal { throw refusal }
        return entry
    }

    /// Adds entries to the file of a month, while the lock is held.
    func write(
        _ entries: [Entry], to month: YearMonth, appending isAppending: Bool, under lock: borrowing FileLock
    ) throws(FileError) {
        let records = try Self.records(of: entries, in: folder.monthFile(month))
        try write(records, of: entries, to: month, appending: isAppending, under: lock)
    }

    private func write(
        _ records: [UInt8], of entries: [Entry], to month: YearMonth, appending isAppending: Bool,
        under lock: borrowing FileLock
    ) throws(FileError) {
        let path = folder.monthFile(month)
        try refuseNewerFormat(of: path)
        try refusePlaceholder(of: path)
        let file = RecAppending(path: path, type: RecRecord.entryType, header: Array(JournalFormat.header.utf8))
        guard isAppending else { return try rewrite(file, adding: records) }
        let written = try file.append(records)
        // They can be recreated at any time, and the entry is saved whether or not they can be created now.
        if written.isNew { try? folder.writeCompanions() }
        keep(entries.map(Change.add), in: written, of: month, under: lock)
    }

    /// Returns the text of entries in a month file.
    static func records(of entries: [Entry], in path: FilePath) throws(FileError) -> [UInt8] {
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            for entry in entries { try writer.writeRecord(entry.fields) }
        } catch {
            throw FileError(.write, path, .fieldName(error.name))
        }
        try ReadingBack.check(entries, in: writer.bytes, of: path)
        return writer.bytes
    }

    /// Adds records by rewriting the whole file, for file systems that don't append where they are asked to.
    private func rewrite(_ file: RecAppending, adding records: [UInt8]) throws(FileError) {
        do throws(FileError) {
            try replaceContents(of: file.path) { text in
                text + file.addition(of: records, to: text)
            }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try file.path.putThroughLink(file.header + records)
        }
    }

    /// Throws if a file, or a diary, has a later format, or if a file is a link to something other than a diary file.
    func refuseNewerFormat(of path: FilePath) throws(FileError) {
        if path.isLink { try refuseStrangeTarget(of: path) }
        for path in [path, folder.schema] {
            let head: [UInt8]
            do throws(FileError) {
                head = try RegularFile.open(path, .readOnly, for: .read).bytes(from: 0, count: 4096)
            } catch {
                if error.reason == .system(.noSuchFileOrDirectory) { continue }
                throw error
            }
            let number = JournalFormat.number(of: head)
            if number > JournalFormat.number { throw FileError(.write, path, .newerFormat(number)) }
        }
    }

    /// Throws before anything is written through a link that the user didn't create for this purpose: a diary may come from elsewhere.
    ///
    /// A link counts as intended if it leads to a rec file of the same name, or to one with records of a diary.
    private func refuseStrangeTarget(of path: FilePath) throws(FileError) {
        let target = try path.resolvingLinks()
        let name = target.lastComponent?.string ?? ""
        let bytes = try target.contentsIfPresent() ?? []
        let types = Set(RecDocument(bytes).descriptors.compactMap(\.describedType))
        let isDiaryFile = name.hasSuffix(".rec") && types.isSubset(of: [RecRecord.entryType] + SideFile.all.map(\.type))
        guard isDiaryFile, name == path.lastComponent?.string || bytes.isEmpty || !types.isEmpty else {
            throw FileError(.write, path, .linkedElsewhere(expected: "a file of a diary"))
        }
    }
}
