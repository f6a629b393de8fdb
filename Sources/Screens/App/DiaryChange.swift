import Catalog
import Diary

/// A change to the diary or its settings, as it was before and after; the unit of undo, redo and writing.
public enum DiaryChange: Hashable, Sendable {
    /// A change to an entry.
    case entry(Change)
    /// A change to the holds planned from a day on; earlier plans stay as they were.
    case routine(from: Routine, to: Routine)
    /// A change to the posture review of a day; nil for none.
    case review(from: PostureReview?, to: PostureReview?)
    /// A change to the habits asked at check-in; nil for those the catalog suggests.
    case trackedHabits(from: [Name]?, to: [Name]?)
    /// A change to whether the weekly questions are asked.
    case weeklyQuestions(from: Bool, to: Bool)
    /// A change to what can be logged, in the user's own files beside the settings.
    case catalog(CatalogChange)
    /// A change to a self-experiment; nil for none.
    case experiment(from: Experiment?, to: Experiment?)

    /// The change that undoes this one.
    public var inverse: DiaryChange {
        switch self {
        case .entry(let change): .entry(change.inverse)
        case .routine(let before, let after): .routine(from: after, to: before)
        case .review(let before, let after): .review(from: after, to: before)
        case .trackedHabits(let before, let after): .trackedHabits(from: after, to: before)
        case .weeklyQuestions(let before, let after): .weeklyQuestions(from: after, to: before)
        case .catalog(let change): .catalog(change.inverse)
        case .experiment(let before, let after): .experiment(from: after, to: before)
        }
    }

    /// The change to an entry, if it is one.
    public var ofEntry: Change? { if case .entry(let change) = self { change } else { nil } }
}

extension AppModel {
    /// Applies changes in memory, in order.
    mutating func apply(_ changes: [DiaryChange]) {
        for change in changes { put(change) }
        let entries = changes.compactMap(\.ofEntry)
        if !entries.isEmpty { follow(entries) }
        let replans = changes.contains { change in
            if case .routine(let before, let after) = change { before != after } else { false }
        }
        // The timer is running a hold of the old routine.
        if replans { stretches.endSession() }
    }

    /// Reapplies changes not yet on disk over what was read, which is older.
    mutating func putUnwritten() {
        for change in writes.changes { put(change) }
    }

    /// Stores the state after a change; applying the same change twice is harmless.
    private mutating func put(_ change: DiaryChange) {
        switch change {
        case .entry(let change): diary.logbook.apply(change)
        case .routine(_, let after): diary.routines.insert(after)
        case .review(let before, let after):
            reviews.removeAll { $0.day == (after ?? before)?.day }
            if let after { reviews.append(after) }
            reviews.sort { $0.day < $1.day }
            noteChangedKnowledge()
        case .trackedHabits(_, let after): preferences.trackedHabits = after
        case .weeklyQuestions(_, let after): preferences.asksWeeklyQuestions = after
        case .catalog(let change):
            catalog = catalog.applying(change)
            noteChangedKnowledge()
        case .experiment(let before, let after):
            experiments.removeAll { $0.id == (after ?? before)?.id }
            if let after { experiments.append(after) }
            experiments.sort { $0.start < $1.start }
        }
    }
}
