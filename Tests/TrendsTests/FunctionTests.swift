import Diary
import Reports
import Testing

@testable import Trends

@Suite("The weekly questions")
struct FunctionTests {
    private static func source(_ answers: [(day: String, Int, Int, Int)]) throws -> PeriodSource {
        let entries = try answers.map { day, pain, enjoyment, activity in
            try Sample.entry(
                "\(day) 20:00",
                [
                    ("Week_pain", "\(pain)"), ("Week_enjoyment", "\(enjoyment)"), ("Week_activity", "\(activity)"),
                ])
        }
        return PeriodSource(
            table: DayTable(Logbook(entries)), habits: [], routines: RoutineHistory([]),
            today: try Sample.date("2026-03-31"))
    }

    @Test("are summarised by their mean and compared with the period before")
    func change() throws {
        let source = try Self.source([("2026-03-06", 7, 8, 8), ("2026-03-13", 6, 5, 6)])
        let report = PeriodReport(
            Period(.week, containing: try Sample.date("2026-03-13"), weekStart: .monday), in: source)
        let change = try #require(report.functionChange)
        #expect(
            change.sentence
                == "Weekly questions: 5.7, before 7.7 (0 is best). Better by 2.0, a change that matters.")
    }

    @Test("give nothing if one of the three is missing, or the period before has none")
    func missing() throws {
        let source = try Self.source([("2026-03-13", 6, 5, 6)])
        let week = Period(.week, containing: try Sample.date("2026-03-13"), weekStart: .monday)
        #expect(PeriodReport(week, in: source).functionChange == nil)
        let partial = DayTable(
            Logbook([try Sample.entry("2026-03-13 20:00", [("Week_pain", "6"), ("Week_activity", "4")])]))
        #expect(
            PeriodSummary(
                week.days,
                in: PeriodSource(
                    table: partial, habits: [], routines: RoutineHistory([]), today: try Sample.date("2026-03-31"))
            ).function == nil)
    }

    @Test("count only where all three were answered: an answer alone doesn't shift the mean")
    func partial() throws {
        let entries = [
            try Sample.entry(
                "2026-03-10 20:00", [("Week_pain", "2"), ("Week_enjoyment", "2"), ("Week_activity", "2")]),
            try Sample.entry("2026-03-13 20:00", [("Week_pain", "10")]),
        ]
        let week = Period(.week, containing: try Sample.date("2026-03-13"), weekStart: .monday)
        let source = PeriodSource(
            table: DayTable(Logbook(entries)), habits: [], routines: RoutineHistory([]),
            today: try Sample.date("2026-03-31"))
        #expect(PeriodSummary(week.days, in: source).function == 2)
    }

    @Test(
        "a change matters from 2 points or 30 % of the earlier value, and never below one point",
        arguments: [
            (6.0, 4.0, true), (6.0, 4.3, false), (5.0, 3.5, true), (3.0, 2.0, true), (2.0, 1.4, false),
            (4.0, 6.0, true), (3.0, 4.0, true), (8.0, 6.5, false), (0.0, 1.0, true),
        ])
    func size(before: Double, now: Double, matters: Bool) {
        #expect(FunctionChange(before: before, now: now).matters == matters)
    }
}
