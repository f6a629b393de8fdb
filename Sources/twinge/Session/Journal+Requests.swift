import Diary
import Files
import Journal
import Reports
import Screens

extension Journal {
    /// The number of edits from which writing month by month is faster than one by one.
    private static let manyEdits = 20

    /// Carries out changes in order, all or none.
    ///
    /// Reverting what was done before an error can only fail as the rest did; the request is then tried again as a whole.
    func carryOut(_ request: WriteRequest, removed: RemovedRecords, catalog: CatalogWriting) -> WriteOutcome {
        var done: [DiaryChange] = []
        do {
            for change in request.changes where change.ofEntry == nil {
                try carryOut(change, catalog: catalog)
                done.append(change)
            }
            try carryOut(request.changes.compactMap(\.ofEntry), removed: removed)
            return .saved
        } catch {
            for change in done.reversed() { try? carryOut(change.inverse, catalog: catalog) }
            // The reason matters, and a long path would push it off the line.
            return .failed(
                (error as? JournalError)?.brief ?? (error as? FileError)?.brief ?? (error as? Failure)?.message
                    ?? "\(error)")
        }
    }

    /// Carries out changes of entries, all or none: half of what belongs together would be worse than nothing.
    ///
    /// Reverting what was done before an error can only fail as the rest did.
    private func carryOut(_ changes: [Change], removed: RemovedRecords) throws(JournalError) {
        if let edits = Self.manyEdits(changes) {
            do throws(FileError) {
                return try edit(edits)
            } catch {
                try? edit(edits.map { (shown: $0.edited, edited: $0.shown) })
                throw JournalError(error, unsaved: edits.map(\.edited), areChanges: true)
            }
        }
        var done: [Change] = []
        do throws(JournalError) {
            for change in changes {
                if let happened = try apply(change, removed: removed) { done.append(happened) }
            }
        } catch {
            for change in done.reversed() { _ = try? apply(change.inverse, removed: removed) }
            throw error
        }
    }

    /// Returns the changes as edits if there are many and none moves to another month, as after a renaming.
    private static func manyEdits(_ changes: [Change]) -> [(shown: Entry, edited: Entry)]? {
        guard changes.count >= manyEdits else { return nil }
        var edits: [(shown: Entry, edited: Entry)] = []
        for change in changes {
            guard case .edit(let shown, let edited) = change, shown.when == edited.when else { return nil }
            edits.append((shown, edited))
        }
        return edits
    }

    /// Carries out a change of anything but an entry.
    private func carryOut(_ change: DiaryChange, catalog: CatalogWriting) throws {
        switch change {
        case .entry: break
        case .routine(_, let after): try save(after)
        case .review(_, let after?): try save(after)
        case .review(let before, nil): if let before { try remove(before) }
        case .experiment(_, let after?): try save(after)
        case .experiment(let before, nil): if let before { try remove(before) }
        case .trackedHabits(_, let after): try catalog.track(after)
        case .weeklyQuestions(_, let after): try catalog.askWeeklyQuestions(after)
        case .catalog(let change): try catalog.carryOut(change)
        }
    }
}
