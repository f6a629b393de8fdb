import Catalog
import Diary

@testable import Screens

/// What stands on disk, as a model of it: everything that was confirmed, and nothing else.
struct StoredDiary: Equatable {
    /// The entries.
    var logbook: Logbook
    /// The stretch routine over time.
    var routines: RoutineHistory
    /// The habits asked at check-in.
    var trackedHabits: [Name]?
    /// What can be logged.
    var catalog = Catalog.standard
    /// The posture reviews.
    var reviews: [PostureReview] = []
    /// The self-experiments.
    var experiments: [Experiment] = []

    /// Carries out what the screens asked for.
    mutating func carryOut(_ request: WriteRequest) {
        for side in request.sides {
            switch side {
            case .review(let review):
                reviews.removeAll { $0.day == review.day }
                reviews.append(review)
            case .trackedHabits(let names): trackedHabits = names
            case .catalog(let change): catalog = catalog.applying(change)
            case .experiment(let experiment):
                experiments.removeAll { $0.id == experiment.id }
                experiments.append(experiment)
            case .withdrawal(let experiment): experiments.removeAll { $0.id == experiment.id }
            }
        }
        for routine in request.routines { routines.insert(routine) }
        for change in request.changes { logbook.apply(change) }
    }

    /// What a month's file says.
    func reading(_ month: YearMonth) -> MonthReading {
        let days = (month.firstDay - 1)...month.lastDay
        return MonthReading(
            month: month, entries: days.flatMap(logbook.entries(on:)).filter { $0.when.date.yearMonth == month })
    }

    /// What all files say.
    var readings: [MonthReading] {
        Dictionary(grouping: logbook.entries, by: \.when.date.yearMonth)
            .map { MonthReading(month: $0, entries: $1) }.sorted { $0.month < $1.month }
    }
}
