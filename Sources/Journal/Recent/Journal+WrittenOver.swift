import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Repeats the last changes if an editor, held up at the wrong moment, has overwritten them with an older text.
    ///
    /// Done before every write, and meant to be done before reading. Overwritten changes are known for ten seconds, on the machine
    /// that made them.
    ///
    /// - Returns: How many changes were repeated.
    /// - Throws: `FileError` if the diary can't be written.
    /// - Complexity: looks at three files at most, unless there is something to do.
    public func restoreWrittenOver() throws(FileError) -> Int {
        guard let lock = try? Stat(folder.lock, followTargetSymlink: false) else { return 0 }
        let mark = recentChanges(of: lock)?.mark()
        if standing(of: mark, under: lock) == .writtenOver {
            return try takeLock().whileHeld { lock throws(FileError) in try restoreWrittenOver(holding: lock) }
        }
        if let mark { forgetChanges(ifPast: mark) }
        return 0
    }

    /// Discards changes that no editor can overwrite any more: what they say may have been removed since.
    ///
    /// If another program is writing, the next one does it.
    public func forgetOldChanges() {
        guard let state, let lock = try? Stat(folder.lock, followTargetSymlink: false) else { return }
        RecentChanges.clearLeftovers(in: state)
        if let mark = recentChanges(of: lock)?.mark() { forgetChanges(ifPast: mark) }
    }

    private func forgetChanges(ifPast mark: RecentMark) {
        guard mark.isPast else { return }
        var patience = FileLock.Patience()
        patience.untilGivenUp = .zero
        _ = try? FileLock.take(folder.lock, patience: patience).whileHeld { lock throws(FileError) in
            guard let status = lock.status, let recent = recentChanges(of: status) else { return }
            if recent.mark()?.isPast == true { recent.clear() }
        }
    }

    /// Returns whether a file of the state folder keeps the latest changes to a diary; they can't be overwritten any more after a minute.
    public static func keepsChanges(fileNamed name: String) -> Bool { RecentChanges.isName(name) }

    /// The state of the file of the last change.
    private enum Standing {
        case asWritten, writtenOver, changedSince
    }

    private func standing(of mark: RecentMark?, under lock: Stat) -> Standing {
        guard let mark, mark.lockChanged == FileTime(lock.st_ctim),
            let file = try? Stat(folder.monthFile(mark.month))
        else { return .changedSince }
        if FileIdentity(file) == mark.file { return .asWritten }
        return mark.isWrittenOver(by: file) ? .writtenOver : .changedSince
    }

    /// Repeats the last changes if they were overwritten, while the lock is held.
    ///
    /// - Returns: How many were repeated.
    func restoreWrittenOver(holding lock: borrowing FileLock) throws(FileError) -> Int {
        guard let status = lock.status, let recent = recentChanges(of: status) else { return 0 }
        let mark = recent.mark()
        switch standing(of: mark, under: status) {
        case .asWritten: return 0
        case .changedSince:
            if mark != nil { recent.clear() }
            return 0
        case .writtenOver:
            let changes = recent.changes()
            recent.clear()
            return try make(changes, under: lock)
        }
    }

    /// Repeats those of the changes that the diary lacks.
    private func make(_ changes: [Change], under lock: borrowing FileLock) throws(FileError) -> Int {
        let isAppending = lock.honoursAppending
        let added = changes.compactMap { if case .add(let entry) = $0 { entry } else { nil } }
        var count = 0
        for (month, entries) in Dictionary(grouping: added, by: \.when.date.yearMonth) {
            var known = Set(try RecDocument(RegularFile.bytes(of: folder.monthFile(month))).records.map { $0["Id"] })
            let lacking = entries.filter { known.insert($0.id.text).inserted }
            guard !lacking.isEmpty else { continue }
            try write(lacking, to: month, appending: isAppending, under: lock)
            count += lacking.count
        }
        for case .edit(let shown, let edited) in changes {
            let bytes = try RegularFile.bytes(of: folder.monthFile(edited.when.date.yearMonth))
            guard LocatedEntry(edited, in: RecDocument(bytes))?.entry != edited else { continue }
            _ = try edit(from: shown, to: edited, appending: isAppending, under: lock)
            count += 1
        }
        return count
    }

    /// Keeps changes that were just made to a month's file for as long as an editor may overwrite them.
    func keep(_ changes: [Change], in written: WrittenFile, of month: YearMonth, under lock: borrowing FileLock) {
        repeatWrittenOver(before: written, of: month, under: lock)
        let isLater = lock.becomesLater(than: written)
        guard let status = lock.status, let recent = recentChanges(of: status) else { return }
        recent.keep(changes, RecentMark(month: month, written: written, lockChanged: FileTime(status.st_ctim)))
        // Anyone who removes the changes on purpose must be seen to have done so later.
        if !isLater { FileTime.now().waitUntilFilesAreLater() }
    }

    /// Repeats earlier changes if the text that was just written to was an editor's older one, put in place after this was last looked at.
    ///
    /// What was just written is saved whether or not they can be repeated.
    ///
    /// - Parameter deleted: an entry that was just deleted, and stays so.
    func repeatWrittenOver(
        before written: WrittenFile, of month: YearMonth, except deleted: EntryID? = nil,
        under lock: borrowing FileLock
    ) {
        guard let before = written.before, let status = lock.status, let recent = recentChanges(of: status),
            let mark = recent.mark(), mark.month == month, mark.isWrittenOver(by: before)
        else { return }
        let changes = recent.changes().filter { $0.result?.id != deleted }
        recent.clear()
        _ = try? make(changes, under: lock)
    }

    /// Discards the kept changes, which may contain what the user has just removed.
    func forgetRecentChanges(under lock: borrowing FileLock) {
        if let status = lock.status { recentChanges(of: status)?.clear() }
    }

    private func recentChanges(of lock: Stat) -> RecentChanges? {
        state.map { RecentChanges(in: $0, ofDiaryWith: FileIdentity(lock)) }
    }
}
