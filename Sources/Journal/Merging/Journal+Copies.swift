import Diary
import Files
import SystemPackage

extension Journal {
    /// Merges copies that Syncthing, Dropbox or Nextcloud left beside the diary's files, and moves them to `journal/merged/`.
    ///
    /// Everything in a copy is merged into the original; nothing is dropped. An entry deleted on one side comes back. Done at every
    /// start: without copies it only lists the folders.
    ///
    /// - Parameter refused: called for each copy that is left alone: one that is a link, a folder, a pipe, somebody else's or
    ///   unreadable, or whose merging failed.
    /// - Returns: What was merged.
    /// - Throws: `FileError` if the diary can't be listed or locked. A copy is moved only after it is merged.
    public func mergeCopies(
        refused: (UnmergedCopy) -> Void = { _ in }
    ) throws(FileError) -> [MergedCopy] {
        var strange: Set<FilePath> = []
        func isMergeable(_ copy: FilePath) -> Bool {
            guard let failure = failure(of: copy) else { return true }
            if strange.insert(copy).inserted { refused(UnmergedCopy(folder.name(of: copy), cannotBeRead: failure)) }
            return false
        }
        guard try !copies().filter({ isMergeable($0.copy) }).isEmpty else { return [] }
        return try whileLocked { lock throws(FileError) in
            var merged: [MergedCopy] = []
            // Another program may have merged them while this one waited for the lock.
            for (copy, original) in try copies() where isMergeable(copy) {
                do throws(FileError) {
                    try merge(copy, into: original)
                    let names = [original, copy].map { $0.lastComponent?.string ?? "" }
                    merged.append(MergedCopy(original: names[0], name: names[1], path: try setAside(copy)))
                } catch {
                    refused(UnmergedCopy(folder.name(of: copy), because: error))
                }
            }
            return merged
        }
    }

    /// Returns the copies waiting to be merged, by name, each with its original.
    func copies() throws(FileError) -> [(copy: FilePath, original: FilePath)] {
        // Month files, which are nearly all there is, have shorter names than any copy.
        let names = try folder.journal.namesInFolder { $0.count > DiaryFolder.monthFileNameLength }
        let months = names.sorted().compactMap { name in
            SynchronisedCopy.month(ofFileNamed: name).map { (folder.journal.appending(name), folder.monthFile($0)) }
        }
        let besides = try folder.path.namesInFolder().sorted().compactMap { name in
            SideFile.original(ofCopyNamed: name).map { (folder.path.appending(name), folder.path(of: $0)) }
        }
        return months + besides
    }

    /// Returns why a copy isn't merged: it didn't come from a program that synchronises folders, or can't be read.
    func failure(of copy: FilePath) -> FileError? {
        do throws(FileError) {
            _ = try RegularFile.ownFile(copy, .readOnly, for: .read)
            return nil
        } catch {
            return error
        }
    }

    private func merge(_ copy: FilePath, into path: FilePath) throws(FileError) {
        let bytes = try RegularFile.ownBytes(of: copy)
        for path in [copy, path] { try refuseNewerFormat(of: path) }
        try refusePlaceholder(of: path)
        do throws(FileError) {
            try replaceContents(of: path) { ours in RecMerge.merge(ours, bytes) }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try path.putThroughLink(bytes)
        }
    }

    /// Moves a merged copy away, under an unused name.
    private func setAside(_ copy: FilePath) throws(FileError) -> FilePath {
        try folder.merged.makeFolders()
        let from = try OpenFolder(copy.folder)
        let target = try OpenFolder(folder.merged, notThroughLink: true)
        let name = copy.lastComponent?.string ?? "copy.rec"
        let unused = try target.firstUnused(name)
        do throws(Errno) {
            try from.rename(name, to: unused, in: target)
        } catch {
            throw FileError(.write, folder.merged.appending(unused), error)
        }
        try target.synchronize()
        try from.synchronize()
        return folder.merged.appending(unused)
    }
}
