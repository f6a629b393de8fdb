import Diary
import Testing

@testable import Trends

@Suite("weeks and longer periods")
struct PeriodReportTests {
    /// A sample week, 16 to 22 November 2026, with today on its Friday.
    static func source() throws -> PeriodSource {
        let routine = Routine(
            start: try Sample.date("2026-11-18"),
            items: [
                RoutineItem("knees to chest", duration: try HoldDuration(parsing: "30 s")),
                RoutineItem("strap hamstring", side: .left, duration: try HoldDuration(parsing: "45 s")),
                RoutineItem("strap hamstring", side: .right, duration: try HoldDuration(parsing: "45 s")),
            ])
        let entries = [
            try Sample.entry("2026-11-12 20:00", [("Pain", "5"), ("Habit", "sitting, 6 h")]),
            try Sample.entry(
                "2026-11-16 20:00",
                [
                    ("Pain", "5"), ("Habit", "sitting, 7.5 h"), ("Habit", "crossed legs, yes"),
                    ("Habit", "slept, on side"),
                ]),
            try Sample.entry("2026-11-16 21:00", [("Pain", "3"), ("Sleep_quality", "6")]),
            try Sample.entry(
                "2026-11-17 20:00",
                [
                    ("Pain", "4"), ("Habit", "sitting, 6 h"), ("Habit", "crossed legs, no"),
                    ("Habit", "slept, on stomach"),
                ]),
            try Sample.entry(
                "2026-11-19 20:00",
                [
                    ("Pain", "8"), ("Habit", "crossed legs, yes"), ("Habit", "slept, on stomach"), ("Flare", "yes"),
                    ("Stretch", "knees to chest, both, 30 s"), ("Stretch", "strap hamstring, left, 15 s"),
                    ("Stretch", "strap hamstring, right, skipped, no time"), ("Stretch", "side bend, left, 30 s"),
                ]),
            try Sample.entry("2026-11-20 08:00", [("Stretch", "strap hamstring, both, 40 s"), ("Sleep_quality", "3")]),
        ]
        return PeriodSource(
            table: DayTable(Logbook(entries)), habits: [Sample.sitting, Sample.crossedLegs, Sample.slept],
            routines: RoutineHistory([routine]), today: try Sample.date("2026-11-20"))
    }

    static func week() throws -> PeriodReport {
        let source = try source()
        return PeriodReport(Period(.week, containing: source.today), in: source)
    }

    @Test("a week has all its days, including empty ones")
    func days() throws {
        let days = try Self.week().days
        #expect(days.map(\.day.description).first == "2026-11-16")
        #expect(days.map { $0.summary.worst?.value } == [5, 4, nil, 8, nil, nil, nil])
        #expect(days.map(\.summary.average) == [4, 4, nil, 8, nil, nil, nil])
        #expect(days.map(\.isFlare) == [false, false, false, true, false, false, false])
        #expect(
            days.map { $0.stretches?.adherence } == [
                Adherence.nothingPlanned, Adherence.nothingPlanned, Adherence(done: 0, planned: 3),
                Adherence(done: 1, planned: 3),
                Adherence(done: 2, planned: 3), nil, nil,
            ])
    }

    @Test("a week's summary has the highest score, means, totals, counts and adherence so far")
    func summary() throws {
        let summary = try Self.week().summary
        #expect(summary.worst == PainScore(8))
        #expect(summary.average == 16.0 / 3)
        #expect(summary.averageWorst == 17.0 / 3)
        #expect(summary.readingCount == 4)
        #expect(summary.loggedDays == 4)
        #expect(summary.painDays == 3)
        #expect(summary.flareDays == 1)
        #expect(summary.flareCount == 1)
        #expect(summary.habits.map(\.total) == [13.5, nil, nil])
        #expect(summary.habits.map(\.mean) == [6.75, nil, nil])
        #expect(summary.habits.map(\.daysKnown) == [2, 3, 3])
        #expect(summary.habits.map(\.yesDays) == [nil, 2, nil])
        #expect(
            summary.habits[2].choices == [
                HabitSummary.ChoiceCount(choice: "on stomach", days: 2),
                HabitSummary.ChoiceCount(choice: "on side", days: 1),
            ])
        #expect(summary.ratings == [.sleepQuality: 4.5])
        #expect(summary.stretches == Adherence(done: 3, planned: 9))
    }

    @Test("the week before is summarised too")
    func previous() throws {
        let previous = try Self.week().previous
        #expect(previous.worst == PainScore(5))
        #expect(previous.habits.map(\.total) == [6, nil, nil])
        #expect(previous.stretches == .nothingPlanned)
    }

    @Test("holds are done from half the planned time, partial below that, or skipped with the reason")
    func states() throws {
        let items = try #require(try Self.week().days[3].stretches).items
        #expect(items.map(\.state) == [.done, .partial, .skipped(why: "no time")])
        #expect(items.map(\.seconds) == [30, 15, 0])
        #expect(try Self.week().days[3].stretches?.extra.map(\.name) == ["side bend"])
    }

    @Test(
        "periods follow the calendar",
        arguments: [
            (Period.Kind.week, Weekday.monday, "2026-12-28", "2027-01-03", "2026-12-21"),
            (.week, .sunday, "2026-12-27", "2027-01-02", "2026-12-20"),
            (.month, .monday, "2027-01-01", "2027-01-31", "2026-12-01"),
            (.quarter, .monday, "2027-01-01", "2027-03-31", "2026-10-01"),
            (.year, .monday, "2027-01-01", "2027-12-31", "2026-01-01"),
        ])
    func calendar(kind: Period.Kind, weekStart: Weekday, first: String, last: String, previous: String) throws {
        let period = Period(kind, containing: try Sample.date("2027-01-01"), weekStart: weekStart)
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.previous.first.description == previous)
        #expect(period.next.previous == period)
    }

    @Test("changing the routine doesn't change past adherence")
    func routineChange() throws {
        var source = try Self.source()
        let before = PeriodReport(Period(.week, containing: source.today), in: source).days.map {
            $0.stretches?.adherence
        }
        source.routines.insert(Routine(start: source.today, items: []))
        let after = PeriodReport(Period(.week, containing: source.today), in: source).days.map {
            $0.stretches?.adherence
        }
        #expect(after[..<4] == before[..<4])
        #expect(after[4] == Adherence.nothingPlanned)
    }
}

@Suite("weekly trend")
struct WeeklyTrendTests {
    static func trend(_ means: [Double?]) throws -> WeeklyTrend {
        let start = try Sample.date("2026-01-05")
        return WeeklyTrend(
            means.enumerated().map { WeeklyTrend.Week(start: start + 7 * $0, dayCount: 7, meanWorst: $1) })
    }

    @Test("a steady rise over eight weeks is rising, and a fall is falling")
    func rising() throws {
        let rising = try Self.trend([3, 3.2, 3.5, 3.4, 3.9, 4.2, 4.4, 4.8])
        #expect(rising.verdict == .rising)
        #expect(rising.weekCount == 8)
        #expect(rising.weeksMissing == 0)
        #expect(try Self.trend([5, 4.8, 4.6, 4.2, 4.3, 3.9, 3.5, 3.1]).verdict == .falling)
    }

    @Test("a rise of less than a point, or due to chance, isn't a trend")
    func unclear() throws {
        #expect(try Self.trend([3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7]).verdict == .unclear)
        #expect(try Self.trend([3, 6, 2, 5, 4, 6, 3, 7]).verdict == .unclear)
    }

    @Test("a change of exactly a point is a trend, and one that chance gives in 2 of 100 diaries isn't")
    func limits() throws {
        #expect(try Self.trend((0..<9).map { 3 + Double($0) / 8 }).verdict == .rising)
        let unlikely = try Self.trend([3, 2, 1, 5, 4, 6, 8, 7])
        #expect(try #require(unlikely.p) > 0.02 && #require(unlikely.p) < 0.04)
        #expect(unlikely.verdict == .unclear)
    }

    @Test("with fewer than eight weeks it only says how many are missing")
    func tooFew() throws {
        let trend = try Self.trend([3, nil, 4, 5, nil, 6, 7, 8])
        #expect(trend.verdict == .tooFewWeeks)
        #expect(trend.weeksMissing == 2)
        #expect(trend.p == nil)
        #expect(try Self.trend([]).weeksMissing == 8)
    }

    @Test("a week needs three scored days, and the weeks up to the period's end count")
    func weeks() throws {
        let table = DayTable(
            try Sample.logbook(
                from: "2026-11-02", pain: [3, 4, 5, nil, nil, nil, nil, 6, 7, nil, nil, nil, nil, nil, 9]))
        let period = Period(.week, containing: try Sample.date("2026-11-10"))
        let trend = WeeklyTrend(of: period, in: table, today: period.last)
        #expect(trend.weeks.count == 12)
        #expect(trend.weeks.suffix(2).map(\.meanWorst) == [4, nil])
        let year = Period(.year, containing: period.last)
        #expect(WeeklyTrend(of: year, in: table, today: year.last).weeks.count == 53)
    }

    @Test("a running period ends with the current week, and a future one has no trend")
    func running() throws {
        let table = DayTable(try Sample.logbook(from: "2026-01-05", pain: Array(repeating: 4, count: 310)))
        let quarter = Period(.quarter, containing: try Sample.date("2026-11-10"))
        let trend = WeeklyTrend(of: quarter, in: table, today: try Sample.date("2026-11-10"))
        #expect(trend.weeks.last?.start == (try Sample.date("2026-11-09")))
        #expect(trend.weeks.last?.dayCount == 2)
        #expect(trend.verdict == .unclear)
        #expect(WeeklyTrend(of: quarter.next, in: table, today: quarter.last).verdict == .notBegun)
    }
}
