import Diary
import Recfile
import SystemPackage

extension Journal {
    /// Adds entries to the files of their months; when this returns they are on the disk.
    ///
    /// The entries of a month go in together or not at all, months in the order of the calendar.
    ///
    /// - Throws: ``JournalError`` with the entries that are not in the diary in `unsaved`.
    /// - Complexity: O(size of the months that they belong to), however many others there are.
    public func add(_ entries: [Entry]) throws(JournalError) {
        guard !entries.isEmpty else { return }
        let months = Dictionary(grouping: entries, by: \.when.date.yearMonth).sorted { $0.key < $1.key }
        var saved = 0
        do throws(JournalError) {
            try whileLocked { lock throws(JournalError) in
                let isAppending = lock.honoursAppending
                for (month, entries) in months {
                    try write(entries, to: month, appending: isAppending, under: lock)
                    saved += 1
                }
            }
        } catch {
            var error = error
            error.unsaved = months[saved...].flatMap(\.value)
            throw error
        }
    }

    /// Adds entries to the file of a month, while the lock is held.
    func write(
        _ entries: [Entry], to month: YearMonth, appending isAppending: Bool, under lock: borrowing DiaryLock
    ) throws(JournalError) {
        let path = folder.monthFile(month)
        try refuseNewerFormat(of: path)
        let records = try Self.records(of: entries, in: path)
        let file = FileAppending(path: path, type: "Entry", header: Array(JournalFormat.header.utf8))
        guard isAppending else { return try rewrite(file, adding: records) }
        let written = try file.append(records)
        // They can be made again at any time, and the entry is saved whether or not they can be made now.
        if written.isNew { try? folder.writeCompanions() }
        keep(entries.map(Change.add), in: written, of: month, under: lock)
    }

    /// The text of entries as it stands in a month file.
    private static func records(of entries: [Entry], in path: FilePath) throws(JournalError) -> [UInt8] {
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            for entry in entries { try writer.writeRecord(entry.fields) }
        } catch {
            throw JournalError(.write, path, .fieldName(error.name))
        }
        return writer.bytes
    }

    /// Adds records by writing the whole file anew: for file systems that do not append where they are asked to.
    private func rewrite(_ file: FileAppending, adding records: [UInt8]) throws(JournalError) {
        do throws(JournalError) {
            try replaceContents(of: file.path) { text in
                text + file.addition(of: records, to: text)
            }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try FileReplacement.put(file.header + records, at: try file.path.resolvingLinks())
        }
    }

    /// Stops before a file, or a diary, of a later format is written to.
    func refuseNewerFormat(of path: FilePath) throws(JournalError) {
        for path in [path, folder.schema] {
            let head: [UInt8]
            do throws(JournalError) {
                head = try RegularFile.open(path, .readOnly, for: .read).bytes(from: 0, count: 4096)
            } catch {
                if error.reason == .system(.noSuchFileOrDirectory) { continue }
                throw error
            }
            let number = JournalFormat.number(of: head)
            if number > JournalFormat.number { throw JournalError(.write, path, .newerFormat(number)) }
        }
    }
}
