import Diary
import Files

extension Journal {
    /// Carries out a change, such as saving a form or an undo; when this returns it is on disk.
    ///
    /// - Parameter removed: the records that were removed before; an entry that is added again goes back where it was, byte for
    ///   byte, if its file is as the deletion left it.
    /// - Returns: The change as it happened, which may differ if the entry was changed on disk meanwhile; its inverse undoes it.
    ///   `nil` if nothing was changed, because the entry to delete was gone or had been changed.
    /// - Throws: ``JournalError`` with the entry in `unsaved` if it was to be added or edited.
    public func apply(_ change: Change, removed: RemovedRecords) throws(JournalError) -> Change? {
        switch change {
        case .add(let entry):
            let old = removed.take(entry)
            do throws(JournalError) {
                if let old, try putBack(entry, record: old.record, at: old.place) { return change }
                try add([entry])
            } catch {
                // The next attempt must find it again.
                if let old { removed.keep(old, of: entry) }
                throw error
            }
            return change
        case .edit(let shown, let edited): return .edit(from: shown, to: try edit(from: shown, to: edited))
        case .delete(let entry):
            let deletion: Deletion
            do throws(FileError) {
                deletion = try delete(entry)
            } catch {
                throw JournalError(error, unsaved: [])
            }
            guard case .removed(let record, let place) = deletion else { return nil }
            removed.keep(.init(record: record, place: place), of: entry)
            return change
        }
    }
}
