import Catalog
import Diary

@testable import Screens

/// A model of the disk: everything whose write was confirmed, and nothing else.
struct StoredDiary: Equatable {
    /// The entries.
    var logbook: Logbook
    /// The stretch routine over time.
    var routines: RoutineHistory
    /// The habits asked at check-in.
    var trackedHabits: [Name]?
    /// What can be logged.
    var catalog = Catalog.standard
    /// Whether the weekly questions are asked.
    var asksWeeklyQuestions = false
    /// The posture reviews.
    var reviews: [PostureReview] = []
    /// The self-experiments.
    var experiments: [Experiment] = []

    /// Performs the requests of the screens.
    mutating func carryOut(_ request: WriteRequest) {
        for change in request.changes {
            switch change {
            case .entry(let change): logbook.apply(change)
            case .routine(_, let after): routines.insert(after)
            case .review(let before, let after):
                reviews.removeAll { $0.day == (after ?? before)?.day }
                if let after { reviews.append(after) }
            case .trackedHabits(_, let after): trackedHabits = after
            case .weeklyQuestions(_, let after): asksWeeklyQuestions = after
            case .catalog(let change): catalog = catalog.applying(change)
            case .experiment(let before, let after):
                experiments.removeAll { $0.id == (after ?? before)?.id }
                if let after { experiments.append(after) }
            }
        }
    }

    /// Returns the contents of a month's file.
    func reading(_ month: YearMonth) -> LoadedMonth {
        let days = (month.firstDay - 1)...month.lastDay
        return LoadedMonth(
            month: month, entries: days.flatMap(logbook.entries(on:)).filter { $0.when.date.yearMonth == month })
    }

    /// The contents of all files.
    var readings: [LoadedMonth] {
        Dictionary(grouping: logbook.entries, by: \.when.date.yearMonth)
            .map { LoadedMonth(month: $0, entries: $1) }.sorted { $0.month < $1.month }
    }
}
