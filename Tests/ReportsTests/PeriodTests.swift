import Diary
import Testing
import Trends

@testable import Reports

@Suite("A period")
struct PeriodTests {
    @Test("A week's habits: those of the check-in, then whatever else was logged, activities and ratings included")
    func habits() throws {
        let reports = try SampleReports([
            [("When", "2026-11-18 20:00 +0100"), ("Habit", "gardening, 2 h"), ("Activity", "walking, 20 min")],
            [("When", "2026-11-19 20:00 +0100"), ("Interference", "3")],
        ])
        let tracked = reports.source.trackedHabits.map(\.name)
        let week = reports.source.report(of: Period(.week, containing: reports.source.today))
        #expect(
            week.summary.habits.map(\.habit.name)
                == tracked + ["gardening", "walking", "interference"].filter { !tracked.contains($0) })
    }

    @Test("Over a week amounts add up; over longer periods they are means, and yes is a share")
    func words() throws {
        let reports = try SampleReports([
            [("When", "2026-11-18 20:00 +0100"), ("Habit", "sitting, 6 h"), ("Habit", "crossed legs, yes")],
            [("When", "2026-11-19 20:00 +0100"), ("Habit", "sitting, 9 h"), ("Habit", "crossed legs, no")],
        ])
        func summary(_ kind: Period.Kind, _ name: Name) throws -> HabitSummary {
            let report = reports.source.report(of: Period(kind, containing: reports.source.today))
            return try #require(report.summary.habits.first { $0.habit.name == name })
        }
        #expect(try summary(.week, "sitting").brief(over: .week) == "15.0 h")
        #expect(try summary(.month, "sitting").brief(over: .month) == "7.5 h")
        #expect(try summary(.week, "crossed legs").brief(over: .week) == "1 of 2")
        #expect(try summary(.month, "crossed legs").brief(over: .month) == "50 %")
        #expect(try summary(.week, "crossed legs").words(over: .week) == "yes on 1 of 2 days")
        #expect(try summary(.week, "sitting").words(over: nil) == "7.5 h")
    }

    @Test(
        "The name of a period",
        arguments: [
            (Period.Kind.week, "Week 47 · 16–22 Nov 2026"), (.month, "November 2026"), (.quarter, "Q4 2026 · Oct–Dec"),
            (.year, "2026"),
        ])
    func names(kind: Period.Kind, expected: String) throws {
        let period = Period(kind, containing: try DiaryDate(parsing: "2026-11-20"))
        #expect(PeriodName(period).titles[0] == expected)
    }
}
