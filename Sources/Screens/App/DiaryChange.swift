import Catalog
import Diary

/// A change of what the diary keeps, or the settings beside it, as it was and as it becomes: what undo and redo go
/// through, and what is written.
public enum DiaryChange: Hashable, Sendable {
    /// Of an entry.
    case entry(Change)
    /// Of the holds planned from a day on; what was planned before stays as it was.
    case routine(from: Routine, to: Routine)
    /// Of the posture review of a day; nil where there is none.
    case review(from: PostureReview?, to: PostureReview?)
    /// Of the habits asked at check-in; nil for those the catalog suggests.
    case trackedHabits(from: [Name]?, to: [Name]?)
    /// Of whether the weekly questions are asked.
    case weeklyQuestions(from: Bool, to: Bool)
    /// Of what can be logged, in the person's own files beside the settings.
    case catalog(CatalogChange)
    /// Of a self-experiment; nil where there is none.
    case experiment(from: Experiment?, to: Experiment?)

    /// The change that takes this one back.
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

    /// The change of an entry, if it is one.
    public var ofEntry: Change? { if case .entry(let change) = self { change } else { nil } }
}

extension AppModel {
    /// Carries out changes in memory, in order.
    mutating func apply(_ changes: [DiaryChange]) {
        for change in changes { put(change) }
        let entries = changes.compactMap(\.ofEntry)
        if !entries.isEmpty { follow(entries) }
        let replans = changes.contains { change in
            if case .routine(let before, let after) = change { before != after } else { false }
        }
        // The timer counts a hold of the routine as it was.
        if replans { stretches.endSession() }
    }

    /// Puts what is still on its way to disk in place of what was read, which is older.
    mutating func putUnwritten() {
        for change in writes.changes { put(change) }
    }

    /// Puts a state of a thing in place of the one it has; once that was done, doing it again changes nothing.
    private mutating func put(_ change: DiaryChange) {
        switch change {
        case .entry(let change): diary.logbook.apply(change)
        case .routine(_, let after): diary.routines.insert(after)
        case .review(let before, let after):
            reviews.removeAll { $0.day == (after ?? before)?.day }
            if let after { reviews.append(after) }
            reviews.sort { $0.day < $1.day }
        case .trackedHabits(_, let after): preferences.trackedHabits = after
        case .weeklyQuestions(_, let after): preferences.asksWeeklyQuestions = after
        case .catalog(let change): catalog = catalog.applying(change)
        case .experiment(let before, let after):
            experiments.removeAll { $0.id == (after ?? before)?.id }
            if let after { experiments.append(after) }
            experiments.sort { $0.start < $1.start }
        }
    }
}
