import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Changes an entry; when this returns the change is on disk.
    ///
    /// If the entry on disk is no longer the one that was shown, both changes are merged field by field; if both changed the same
    /// field the newer `Edited` wins and the other value is kept in a `Conflict` field. If the entry was deleted meanwhile, it is
    /// added again. An entry whose `When` moves to another month moves to that month's file.
    ///
    /// - Parameters:
    ///   - shown: the entry as it was read.
    ///   - edited: the new version of the entry, with `edited` set to now.
    /// - Returns: The entry as it is on disk now, with its own identifier.
    /// - Throws: ``JournalError`` with the entry in `unsaved`.
    public func edit(from shown: Entry, to edited: Entry) throws(JournalError) -> Entry {
        let edited = Self.identified(edited)
        do throws(FileError) {
            return try whileLocked { lock throws(FileError) in
                try edit(from: shown, to: edited, appending: lock.honoursAppending, under: lock)
            }
        } catch {
            throw JournalError(error, unsaved: [edited], areChanges: true)
        }
    }

    /// Changes an entry in a way that depends on what the diary has, such as adding to an amount, which another program may just have
    /// changed.
    ///
    /// - Parameters:
    ///   - shown: the entry as it was read.
    ///   - draft: the new version by what was read before, for the user if the diary can't be locked, and if the entry was deleted meanwhile.
    ///   - revise: returns the new version, with `edited` set to now, of the entry as it is while the lock is held; an error that it throws
    ///     leaves the entry as it is.
    /// - Returns: The entry as it is on disk now, with its own identifier.
    /// - Throws: ``JournalError`` with the entry in `unsaved`, or what `revise` throws.
    public func edit(from shown: Entry, to draft: Entry, revise: (Entry) throws -> Entry) throws -> Entry {
        var edited = Self.identified(draft)
        let outcome: Result<Entry, any Error>
        do throws(FileError) {
            outcome = try whileLocked { lock throws(FileError) -> Result<Entry, any Error> in
                let path = try fileHolding(shown)
                let bytes = try path.map { path throws(FileError) in try RegularFile.bytes(of: path) } ?? []
                let current = LocatedEntry(shown, in: RecDocument(bytes), names: names)?.entry
                if let current {
                    do {
                        edited = Self.identified(try revise(current))
                    } catch {
                        return .failure(error)
                    }
                }
                return .success(
                    try edit(from: current ?? shown, to: edited, appending: lock.honoursAppending, under: lock))
            }
        } catch {
            throw JournalError(error, unsaved: [edited], areChanges: true)
        }
        return try outcome.get()
    }

    /// Returns an entry with an identifier of its own, if its record has none.
    private static func identified(_ edited: Entry) -> Entry {
        guard edited.id.isProvisional else { return edited }
        var (entry, random) = (edited, SystemRandomNumberGenerator())
        entry.id = EntryID(writtenAt: edited.edited ?? edited.when, random: &random)
        return entry
    }

    /// Changes an entry, while the lock is held.
    func edit(
        from shown: Entry, to edited: Entry, appending: Bool, under lock: borrowing FileLock
    ) throws(FileError) -> Entry {
        guard let path = try fileHolding(shown) else {
            try write([edited], to: edited.when.date.yearMonth, appending: appending, under: lock)
            return edited
        }
        try refuseNewerFormat(of: path)
        var saved = edited
        var newMonth: YearMonth?
        var isInNewMonth = false
        do throws(FileError) {
            let written = try replaceContents(of: path) { bytes throws(FileError) in
                guard let located = LocatedEntry(shown, in: RecDocument(bytes), names: names) else { return nil }
                saved = located.merging(from: shown, to: edited)
                let month = saved.when.date.yearMonth
                guard path == folder.monthFile(month) || month == located.entry.when.date.yearMonth else {
                    newMonth = month
                    return located.bytesWithoutRecord
                }
                return try located.bytes(with: saved, in: path)
            } after: { () throws(FileError) in
                // Add the new record first, then remove the old one: if this is interrupted between the two, the newer one counts.
                guard let newMonth else { return }
                try put(saved, into: newMonth, appending: appending, under: lock)
                isInNewMonth = true
            }
            let month = saved.when.date.yearMonth
            if let written, path == folder.monthFile(month) {
                keep([.edit(from: shown, to: saved)], in: written, of: month, under: lock)
            }
        } catch {
            // The old record may be gone already, with only the wait for the disk left to fail.
            let isStillThere =
                LocatedEntry(shown, in: RecDocument((try? RegularFile.bytes(of: path)) ?? []), names: names) != nil
            if let newMonth, isInNewMonth, isStillThere { try? takeOut(saved, of: newMonth) }
            throw error
        }
        return saved
    }

    /// Removes the record of an entry from the file of a month.
    private func takeOut(_ entry: Entry, of month: YearMonth) throws(FileError) {
        try replaceContents(of: folder.monthFile(month)) { bytes in
            LocatedEntry(entry, in: RecDocument(bytes), names: names)?.bytesWithoutRecord
        }
    }

    /// Adds an entry to the file of a month, replacing its record if an earlier attempt has left one there.
    private func put(
        _ entry: Entry, into month: YearMonth, appending: Bool, under lock: borrowing FileLock
    ) throws(FileError) {
        let path = folder.monthFile(month)
        var isThere = false
        do throws(FileError) {
            isThere =
                try replaceContents(of: path) { bytes throws(FileError) in
                    try LocatedEntry(entry, in: RecDocument(bytes), names: names)?.bytes(with: entry, in: path)
                } != nil
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
        }
        if !isThere { try write([entry], to: month, appending: appending, under: lock) }
    }

    /// Returns the file that has the record of an entry: that of its month, or any other if the user put it there.
    func fileHolding(_ entry: Entry) throws(FileError) -> FilePath? {
        let month = entry.when.date.yearMonth
        for candidate in try [month] + months().filter({ $0 != month }) {
            let path = folder.monthFile(candidate)
            do throws(FileError) {
                if LocatedEntry(entry, in: RecDocument(try RegularFile.bytes(of: path)), names: names) != nil {
                    return path
                }
            } catch {
                guard candidate != month || error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            }
        }
        return nil
    }
}
