import Diary
import Files
import Recfile
import SystemPackage

/// The latest changes, kept outside the diary for as long as an editor may still overwrite them.
///
/// An editor takes no lock. A careful one writes its text beside the month's file, checks that the file is as it was read, and
/// replaces it. No time passes in between, unless the system suspends the editor at that very moment; what is added and confirmed
/// in that gap was never in the editor's text, and no check of the file could tell the program that adds it. The next writer or
/// reader can tell: the file in place is then older than a change that it lacks.
struct RecentChanges {
    /// The file: a ``RecentMark``, and the changes as rec records.
    private let file: FilePath

    /// The maximum number of bytes kept; more than eight programs writing as fast as they can produce in ten seconds.
    private static let mostBytes = 1 << 20
    private static let prefix = "recent-"
    private static let added = "Added"
    private static let before = "Before"
    private static let after = "After"

    /// Creates the store of recent changes to the diary of a lock, in a state folder that need not exist yet.
    init(in state: FilePath, ofDiaryWith lock: FileIdentity) {
        file = state.appending("\(Self.prefix)\(lock.device)-\(lock.inode).rec")
    }

    /// Returns the mark of the last change; nil if there was none recently or it can't be read.
    func mark() -> RecentMark? {
        let head = try? RegularFile.ownFile(file, .readOnly, for: .read).bytes(from: 0, count: RecentMark.length)
        return head.flatMap(RecentMark.init)
    }

    /// Returns the changes in the order in which they were made; empty if they can't be read.
    func changes() -> [Change] {
        guard let bytes = try? RegularFile.ownBytes(of: file) else { return [] }
        var changes: [Change] = []
        var shown: Entry?
        for record in RecDocument(bytes).records {
            guard let entry = try? Entry(fields: record.fields.map { ($0.name, $0.value) }) else { continue }
            switch (record.type, shown) {
            case (Self.before, _): shown = entry
            case (Self.after, let before?): changes.append(.edit(from: before, to: entry))
            case (Self.added, _): changes.append(.add(entry))
            default: continue
            }
        }
        return changes
    }

    /// Keeps changes that were just made, beside earlier ones that an editor may still overwrite too.
    ///
    /// The lock is held. If they can't be kept, the diary still has them.
    func keep(_ changes: [Change], _ mark: RecentMark) {
        guard let text = Self.text(of: changes), text.count <= Self.mostBytes else { return clear() }
        let goesOn = self.mark().map(mark.follows) ?? false
        try? file.folder.makeFolders()
        guard let file = openForWriting() else { return }
        let first = Int64(RecentMark.length)
        let start = goesOn && file.status.size < Self.mostBytes ? max(file.status.size, first) : first
        do {
            try file.setPermissions(.ownerReadWrite)
            try file.truncate(to: start)
            try file.write(text, at: start)
            try file.write(mark.bytes, at: 0)
        } catch {
            try? file.truncate(to: 0)
        }
    }

    /// Discards the changes.
    func clear() { try? file.remove() }

    /// Discards what other diaries left behind more than a minute ago.
    static func clearLeftovers(in state: FilePath) {
        TemporaryName.removeLeftovers(in: state) { isName($0) || TemporaryName.isTemporary($0) }
    }

    /// Returns whether a file of the state folder has this name because it keeps the latest changes to some diary.
    static func isName(_ name: String) -> Bool { name.hasPrefix(prefix) }

    private func openForWriting() -> RegularFile? {
        do throws(FileError) {
            return try RegularFile.ownFile(file, .readWrite, for: .write)
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { return nil }
            return try? RegularFile.ownFile(file, .readWrite, options: [.create, .exclusiveCreate], for: .write)
        }
    }

    private static func text(of changes: [Change]) -> [UInt8]? {
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            for change in changes {
                switch change {
                case .add(let entry): try write(entry, as: added, to: &writer)
                case .edit(let shown, let edited):
                    try write(shown, as: before, to: &writer)
                    try write(edited, as: after, to: &writer)
                case .delete: continue
                }
            }
        } catch {
            return nil
        }
        return writer.bytes
    }

    private static func write(
        _ entry: Entry, as type: String, to writer: inout RecWriter
    ) throws(RecWriter.InvalidName) {
        try writer.writeField("%rec", type)
        writer.writeBlankLine()
        try writer.writeRecord(entry.fields)
    }
}
