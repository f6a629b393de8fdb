import Files
import SystemPackage

extension Journal {
    /// Removes temporary files of writes interrupted more than a minute ago: their contents may have been removed from the diary since.
    ///
    /// If another program is writing, the next start does it.
    public func removeLeftovers() {
        let folders = [folder.journal, folder.path, folder.merged, folder.beforeFix]
        let hasLeftovers = folders.contains { path in
            !((try? path.namesInFolder(where: TemporaryName.isTemporary)) ?? []).isEmpty
        }
        guard hasLeftovers else { return }
        // A server's clock may be off by more than a minute; under the lock no write of ours is in progress.
        TemporaryName.removeLeftovers(in: folders, under: folder.lock)
    }
}
