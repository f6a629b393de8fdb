import Diary
import Trends

@testable import Reports

/// A diary made of records, for testing reports.
struct SampleReports {
    /// The source of the reports.
    let source: ReportSource

    /// Creates a diary as of Friday 20 November 2026, 21:00.
    ///
    /// - Parameters:
    ///   - records: the fields of each entry; times without a date are on that Friday.
    ///   - routine: the planned holds, from 1 November.
    init(_ records: [[(String, String)]], routine: [String] = []) throws {
        let entries = try records.enumerated().map { number, fields in
            try Entry(fields: [(name: "Id", value: "e\(number)")] + fields.map { (name: $0.0, value: $0.1) })
        }
        let items = try routine.map { text in try RoutineItem(parsing: text) }
        let routines = items.isEmpty ? [] : [Routine(start: try DiaryDate(parsing: "2026-11-01"), items: items)]
        source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory(routines), catalog: .standard,
            now: try Moment(parsing: "2026-11-20 21:00 +0100"))
    }

    /// The report of that Friday.
    var today: DayReport { DayReport(source.today, in: source) }

    /// Where it hurt in the 30 days up to that Friday.
    var body: BodyReport {
        BodyReport(source.today - 29...source.today, logbook: source.logbook, catalog: source.catalog)
    }
}
