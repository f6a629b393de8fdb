import Diary

extension Journal {
    /// Carries out a change, as of a form that was saved or an undo; when this returns it is on the disk.
    ///
    /// - Returns: the change as it happened, which may differ if the entry was changed on the disk meanwhile; its inverse
    ///   undoes it. `nil` if nothing was changed, because the entry to delete was gone or had been changed.
    /// - Throws: ``JournalError`` with the entry in `unsaved` if it was to be added or edited.
    public func apply(_ change: Change) throws(JournalError) -> Change? {
        switch change {
        case .add(let entry):
            try add([entry])
            return change
        case .edit(let shown, let edited): return .edit(from: shown, to: try edit(from: shown, to: edited))
        case .delete(let entry):
            guard case .removed = try delete(entry) else { return nil }
            return change
        }
    }
}
