import Diary
import SystemPackage

/// A copy of a month, or of another file of the diary, left by a program that synchronises folders, that was merged.
public struct MergedCopy: Hashable, Sendable {
    /// The name of the file that it was merged into, for example `2026-11.rec`.
    public let original: String
    /// The name the copy had.
    public let name: String
    /// Where it is now.
    public let path: FilePath
}

extension Journal {
    /// Merges copies that Syncthing, Dropbox or Nextcloud left beside the diary's files, and moves them to `journal/merged/`.
    ///
    /// Everything in a copy comes into the file it is one of; nothing is dropped. An entry deleted on one side comes back. Done at
    /// every start: without copies it only lists the folders.
    ///
    /// - Returns: what was merged.
    /// - Throws: ``JournalError`` if a file cannot be read or written. A copy is moved only after it is merged.
    public func mergeCopies() throws(JournalError) -> [MergedCopy] {
        let copies = try copies()
        guard !copies.isEmpty else { return [] }
        return try whileLocked { lock throws(JournalError) in
            var merged: [MergedCopy] = []
            for (copy, original) in copies {
                try merge(copy, into: original)
                let names = [original, copy].map { $0.lastComponent?.string ?? "" }
                merged.append(MergedCopy(original: names[0], name: names[1], path: try setAside(copy)))
            }
            return merged
        }
    }

    /// The copies that wait to be merged, by name, each with the file it is one of.
    func copies() throws(JournalError) -> [(copy: FilePath, original: FilePath)] {
        let months = try folder.journal.namesInFolder().sorted().compactMap { name in
            SynchronisedCopy.month(ofFileNamed: name).map { (folder.journal.appending(name), folder.monthFile($0)) }
        }
        let besides = try folder.path.namesInFolder().sorted().compactMap { name in
            SideFile.all.first { SynchronisedCopy.isCopy(name, of: $0.name) }
                .map { (folder.path.appending(name), folder.path(of: $0)) }
        }
        return months + besides
    }

    private func merge(_ copy: FilePath, into path: FilePath) throws(JournalError) {
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
    private func setAside(_ copy: FilePath) throws(JournalError) -> FilePath {
        try DiaryFolder.makeFolder(folder.merged)
        let target = try folder.merged.appending(copy.lastComponent?.string ?? "copy.rec").firstUnused()
        do throws(Errno) {
            try copy.rename(to: target)
        } catch {
            throw JournalError(.write, target, error)
        }
        try DiaryFolder.synchronize(folder.merged)
        try DiaryFolder.synchronize(copy.folder)
        return target
    }
}
