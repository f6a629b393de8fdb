import Data
import Diary
import Journal
import Trends

extension CommandContext {
    /// Reads the months that some diary days lie in; problems in them go to standard error.
    ///
    /// - Throws: ``Failure`` or `JournalError` when there is a diary that cannot be read.
    func reading(of days: ClosedRange<DiaryDate>) throws -> DiaryReading {
        // A diary day ends after midnight, which can be in the next month.
        let months = days.lowerBound.yearMonth...(days.upperBound + 1).yearMonth
        return try reading(journal.months().filter(months.contains).map(journal.contents(of:)))
    }

    /// Reads the whole diary; problems in it go to standard error.
    ///
    /// - Throws: ``Failure`` or `JournalError` when there is a diary that cannot be read.
    func readingOfEverything() throws -> DiaryReading { try reading(journal.contents()) }

    private func reading(_ months: [MonthContents]) throws -> DiaryReading {
        for problem in months.flatMap(\.problems) { messages.print("twinge: \(problem)") }
        let logbook = Logbook(months.flatMap(\.entries), dayStart: try settings().preferences.dayStart)
        return DiaryReading(logbook: logbook, routines: try routines(for: logbook))
    }

    /// The routine over time; where none was ever set, the catalog's, from the first day with a stretch on.
    private func routines(for logbook: Logbook) throws -> RoutineHistory {
        let today = try today()
        let first = DayTable(logbook).days.first(where: \.hasDoneHold)?.day ?? today
        return RoutineHistory([Routine(start: min(first, today), items: try catalog().defaultRoutine)])
    }
}
