import Diary
import SystemPackage

/// A copy of a month file, left by a program that synchronises folders, that was merged.
public struct MergedCopy: Hashable, Sendable {
    /// The month.
    public let month: YearMonth
    /// The name the copy had.
    public let name: String
    /// Where it is now.
    public let path: FilePath
}

extension Journal {
    /// Merges copies that Syncthing, Dropbox or Nextcloud left beside the month files, and moves them to `journal/merged/`.
    ///
    /// Everything in a copy comes into the month's file; nothing is dropped. An entry deleted on one side comes back. Done at
    /// every start: without copies it only lists the folder.
    ///
    /// - Returns: what was merged.
    /// - Throws: ``JournalError`` if a file cannot be read or written. A copy is moved only after it is merged.
    public func mergeCopies() throws(JournalError) -> [MergedCopy] {
        let copies = try copies()
        guard !copies.isEmpty else { return [] }
        return try whileLocked { lock throws(JournalError) in
            var merged: [MergedCopy] = []
            for (name, month) in copies {
                try merge(copyNamed: name, into: folder.monthFile(month))
                merged.append(MergedCopy(month: month, name: name, path: try setAside(name)))
            }
            return merged
        }
    }

    /// The copies that wait to be merged, by name.
    private func copies() throws(JournalError) -> [(String, YearMonth)] {
        try folder.journal.namesInFolder().sorted().compactMap { name in
            SynchronisedCopy.month(ofFileNamed: name).map { (name, $0) }
        }
    }

    private func merge(copyNamed name: String, into path: FilePath) throws(JournalError) {
        let copy = folder.journal.appending(name)
        let bytes = try RegularFile.bytes(of: copy)
        for path in [copy, path] { try refuseNewerFormat(of: path) }
        do throws(JournalError) {
            try replaceContents(of: path) { ours in RecMerge.merge(ours, bytes) }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try FileReplacement.put(bytes, at: try path.resolvingLinks())
        }
    }

    /// Moves a merged copy away, under a name that nothing has yet.
    private func setAside(_ name: String) throws(JournalError) -> FilePath {
        try DiaryFolder.makeFolder(folder.merged)
        let target = try folder.merged.appending(name).firstUnused()
        do throws(Errno) {
            try folder.journal.appending(name).rename(to: target)
        } catch {
            throw JournalError(.write, target, error)
        }
        try DiaryFolder.synchronize(folder.merged)
        try DiaryFolder.synchronize(folder.journal)
        return target
    }
}
