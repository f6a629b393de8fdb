import Catalog
import Diary
import Reports
import Statistics
import Testing
import Trends

@Suite("The trend of the week and that of the report")
struct TrendAgreementTests {
    private static let today = RandomDiary.lastDay

    /// Returns a source of twelve weeks in which pain rises a little, with worse Sundays.
    private static func source(seed: UInt64, weekStart: Weekday) throws -> ReportSource {
        var random = SplitMix64(seed: seed)
        let entries = (1...84).reversed().map { back in
            let day = today - back
            let level = 2 + 1.2 * Double(84 - back) / 84 + (day.weekday == .sunday ? 1.6 : 0)
            var entry = Entry(
                id: EntryID("e\(back)"), when: Moment(instant: day.dayNumber * 86_400 + 9 * 3600, offset: 0))
            entry.pain = PainScore(Int((level + Double.random(in: -1.5...1.5, using: &random)).rounded()))
            return entry
        }
        return ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([]), catalog: .standard, now: RandomDiary.now,
            weekStart: weekStart)
    }

    @Test("are the same, whatever day weeks begin on", arguments: Array(UInt64(1)...20))
    func sameTrend(seed: UInt64) throws {
        for weekStart in Weekday.allCases {
            let source = try Self.source(seed: seed, weekStart: weekStart)
            let week = source.report(of: Period(.week, containing: source.today, weekStart: weekStart))
            let report = AppointmentReport(source, days: AppointmentReport.weeks(12, endingOn: source.today))
            #expect(report.answers[1].text.contains(week.trend.sentence), "\(weekStart)")
        }
    }
}
