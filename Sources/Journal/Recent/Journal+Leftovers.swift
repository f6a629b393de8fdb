import Files
import SystemPackage

extension Journal {
    /// Removes temporary files of writes that were cut off more than a minute ago: what they say may have been taken out since.
    ///
    /// Where somebody writes just now, the next start does it.
    public func removeLeftovers() {
        let folders = [folder.journal, folder.path, folder.merged, folder.beforeFix]
        let hasLeftovers = folders.contains { path in
            ((try? path.namesInFolder()) ?? []).contains(where: TemporaryName.isTemporary)
        }
        guard hasLeftovers else { return }
        // A server's clock may be wrong by more than a minute; under the lock nothing of ours is on its way.
        TemporaryName.removeLeftovers(in: folders, under: folder.lock)
    }
}
