import Diary
import Testing
import Trends

@testable import Reports

@Suite("A period")
struct PeriodTests {
    @Test("A week's habits are those of the check-in, then anything else logged, including activities and ratings")
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

    @Test("One walk without a number doesn't hide the minutes of the others; an answer of yes or no has a share")
    func withoutNumber() throws {
        let reports = try SampleReports([
            [("When", "2026-11-17 20:00 +0100"), ("Activity", "walking, yes"), ("Habit", "crossed legs, 1 h")],
            [("When", "2026-11-18 20:00 +0100"), ("Activity", "walking, 20 min"), ("Habit", "crossed legs, no")],
            [("When", "2026-11-19 20:00 +0100"), ("Activity", "walking, 25 min"), ("Habit", "crossed legs, yes")],
        ])
        func summary(_ kind: Period.Kind, _ name: Name) throws -> HabitSummary {
            let report = reports.source.report(of: Period(kind, containing: reports.source.today))
            return try #require(report.summary.habits.first { $0.habit.name == name })
        }
        #expect(try summary(.week, "walking").brief(over: .week) == "45+ min")
        #expect(try summary(.month, "walking").brief(over: .month) == "~23 min")
        #expect(try summary(.week, "walking").words(over: .week) == "45 min (no number on 1 of 3 days)")
        #expect(try summary(.week, "walking").total == nil)
        #expect(try summary(.month, "crossed legs").brief(over: .month) == "67 %")
    }

    @Test("Amounts add up over a week; over longer periods they are means, and yes is a share")
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

    /// Returns the first sentence about the period of 20 November with a pain of 3 on some of its days, and some of the period before.
    private func answer(_ kind: Period.Kind, days: Int, before: Int) throws -> String? {
        let period = Period(kind, containing: try DiaryDate(parsing: "2026-11-20"))
        let dates = (0..<days).map { period.first + $0 } + (0..<before).map { period.previous.first + $0 }
        let reports = try SampleReports(dates.map { [("When", "\($0) 20:00 +0100"), ("Pain", "3")] })
        return reports.source.report(of: period).inWords.first?.text
    }

    @Test(
        "With few readings it says what they say before it says what they don't",
        arguments: [
            (.week, 0, 0, "No pain reading yet."),
            (.week, 1, 0, "Pain 3.0 on 1 day with a reading; a comparison needs 3."),
            (.month, 4, 20, "Pain 3.0 on 4 days with a reading; a comparison needs 10."),
            (.month, 12, 0, "Pain 3.0 a day; no comparison: October to the 20th has no readings."),
            (.year, 70, 0, "Pain 3.0 on 70 days with a reading; a comparison needs 120."),
            (.month, 12, 3, "Pain 3.0 a day; no comparison: October to the 20th has readings on 3 days."),
        ] as [(Period.Kind, Int, Int, String)])
    func few(kind: Period.Kind, days: Int, before: Int, expected: String) throws {
        #expect(try answer(kind, days: days, before: before) == expected)
    }

    @Test("Of two sides that differ much the one with fewer readings is said to have too few")
    func uneven() throws {
        #expect(
            try answer(.year, days: 130, before: 300)
                == "Pain 3.0 on 130 days; no comparison: 2025 to 20 Nov has readings on 300 days.")
        #expect(
            try answer(.year, days: 300, before: 130)
                == "Pain 3.0 a day; no comparison: 2025 to 20 Nov has readings on 130 days.")
    }

    @Test("A past period without a reading isn't still waiting for one")
    func pastWithout() throws {
        let reports = try SampleReports([[("When", "2026-11-19 20:00 +0100"), ("Pain", "3")]])
        let october = Period(.month, containing: try DiaryDate(parsing: "2026-10-05"))
        #expect(reports.source.report(of: october).inWords.first?.text == "No pain reading.")
    }

    @Test(
        "A period is named",
        arguments: [
            (Period.Kind.week, "Week 47 · 16–22 Nov 2026"), (.month, "November 2026"), (.quarter, "Q4 2026 · Oct–Dec"),
            (.year, "2026"),
        ])
    func names(kind: Period.Kind, expected: String) throws {
        let period = Period(kind, containing: try DiaryDate(parsing: "2026-11-20"))
        #expect(PeriodName(period).titles[0] == expected)
    }

    @Test("Where nothing was scored no flare-up is denied")
    func unknownFlares() throws {
        let reports = try SampleReports(
            (1...14).map { day in
                [
                    ("When", "2026-11-\(day < 10 ? "0" : "")\(day) 20:00 +0100"), ("Pain", "5"),
                    ("Flare", day < 12 ? "yes" : "no"),
                ]
            })
        let week = reports.source.report(of: Period(.week, containing: reports.source.today))
        #expect(week.contrast?.before.flareCount == 1)
        #expect(!week.inWords.contains { $0.text.contains("flare-up") }, "\(week.inWords.map(\.text))")
    }

    @Test("Of a month in which little was logged it isn't said how few stretches were done")
    func littleLogged() throws {
        func words(days: Int) throws -> [String] {
            let reports = try SampleReports(
                (1...days).map { [("When", "2026-11-\($0 + 5 < 10 ? "0" : "")\($0 + 5) 20:00 +0100"), ("Pain", "5")] },
                routine: ["knees to chest, 30 s"])
            return reports.source.report(of: Period(.month, containing: reports.source.today)).inWords.map(\.text)
        }
        #expect(try !words(days: 2).contains { $0.contains("Stretches") })
        #expect(try words(days: 12).contains { $0.contains("Stretches") })
    }

    @Test("Stretches of too few days are not marked as a change")
    func fewDays() throws {
        // All was done for twelve weeks, but nothing yet on this first day of the week.
        let monday = try DiaryDate(parsing: "2026-11-16")
        let entries = try (1...84).map { number in
            try Entry(fields: [
                (name: "Id", value: "e\(number)"), (name: "When", value: "\(monday - number) 20:00 +0100"),
                (name: "Pain", value: "4"), (name: "Stretch", value: "knees to chest, \(number > 7 ? 30 : 31) s"),
            ])
        }
        let routine = Routine(start: monday - 90, items: [try RoutineItem(parsing: "knees to chest, 30 s")])
        func change(on day: Int) throws -> PeriodChange? {
            let source = ReportSource(
                logbook: Logbook(entries), routines: RoutineHistory([routine]), catalog: .standard,
                now: try Moment(parsing: "\(monday + day) 09:00 +0100"))
            return source.report(of: Period(.week, containing: source.today)).contrast?.stretches
        }
        #expect(try change(on: 0) == .same)
        #expect(try change(on: 1) == .same)
        #expect(try change(on: 3) != .same)
    }
}

@Suite("Warning signs over a range of days")
struct SignsReportTests {
    private static func report(_ records: [[(String, String)]]) throws -> SignsReport {
        let source = try SampleReports(records).source
        return AppointmentReport(source, days: source.today - 27...source.today).signs
    }

    @Test("each sign is listed once, urgent ones first, with its days and what was logged")
    func signs() throws {
        let report = try Self.report([
            [("When", "2026-11-16 08:00 +0100"), ("Note", "Worse when I cough")],
            [("When", "2026-11-18 08:00 +0100"), ("Pain", "6"), ("Site", "groin, left"), ("Feel", "numb")],
            [("When", "2026-11-19 08:00 +0100"), ("Pain", "5"), ("Site", "groin, left"), ("Feel", "tingling")],
        ])
        #expect(
            report.sentences == [
                "18 Nov and 19 Nov: left groin, numb; left groin, tingling. Numbness or tingling between your legs, around "
                    + "the genitals, the back passage or the buttocks, or wiping feels different. "
                    + "If it is still so: go to emergency care now.",
                "16 Nov: Worse when I cough. The pain is worse when you cough, sneeze or strain on the toilet. "
                    + "If it is still so: see a doctor soon.",
            ])
    }

    @Test("a calm sentence says that there are none")
    func nothing() throws {
        let report = try Self.report([[("When", "2026-11-16 08:00 +0100"), ("Pain", "6"), ("Site", "low back, left")]])
        #expect(report.sentences == ["Nothing you logged brings up a warning sign."])
    }
}

@Suite("Body measures")
struct MeasureReportTests {
    private static let routine = ["knees to chest, 30 s"]

    private static func report(_ records: [(String, [String])], routine: [String] = routine) throws -> MeasureReport {
        let source = try source(records, routine: routine)
        return MeasureReport(on: source.today, in: source)
    }

    private static func source(
        _ records: [(String, [String])], routine: [String] = routine
    ) throws -> ReportSource {
        try SampleReports(
            records.map { day, habits in [("When", "\(day) 20:00 +0100")] + habits.map { ("Habit", $0) } },
            routine: routine
        ).source
    }

    @Test("each measure has a line, with the change since the first time")
    func lines() throws {
        let report = try Self.report([
            ("2026-10-20", ["fingertips to floor, 18 cm", "straight-leg raise, halfway up", "wall sit, 30 s"]),
            ("2026-11-03", ["fingertips to floor, 15 cm", "straight-leg raise, halfway up", "wall sit, 25 s"]),
            ("2026-11-17", ["fingertips to floor, 12 cm", "straight-leg raise, nearly upright"]),
        ])
        #expect(
            report.taken.map(\.words) == [
                "fingertips to floor: 18, 15, 12 cm (6 cm less than on 20 Oct: better)",
                "straight-leg raise: halfway up, halfway up, nearly upright (halfway up on 20 Oct: better)",
                "wall sit: 30, 25 s (5 s less than on 20 Oct: less well)",
            ])
        #expect(report.taken[1].numbers == [2, 2, 3])
        #expect(report.due.map(\.name) == ["wall sit"])
        #expect(report.invitation == "Two weeks on, if you like, measure again: wall sit.")
    }

    @Test("a report that uses an earlier one of the day says the same, with what was measured since")
    func afterEarlier() throws {
        let before = [
            ("2026-10-20", ["fingertips to floor, 18 cm", "wall sit, 30 s"]), ("2026-11-03", ["wall sit, 25 s"]),
        ]
        let earlier = try Self.report(before)
        let source = try Self.source(before + [("2026-11-20", ["fingertips to floor, 12 cm"])])
        #expect(source.today == (try DiaryDate(parsing: "2026-11-20")))
        let whole = MeasureReport(on: source.today, in: source)
        func report(after earlier: MeasureReport, since first: DiaryDate) -> MeasureReport {
            MeasureReport(on: source.today, in: source, after: (earlier, unchangedBefore: first))
        }
        #expect(report(after: earlier, since: source.today) == whole)
        #expect(report(after: earlier, since: source.today - 30) == whole)
        #expect(report(after: whole, since: source.today + 1) == whole)
        #expect(report(after: earlier, since: source.today + 1) == earlier)
        #expect(whole.taken[0].series == "18, 12 cm")
    }

    @Test("all are asked for the first time, and none without a routine")
    func due() throws {
        #expect(
            try Self.report([("2026-11-17", [])]).invitation
                == "If you like, measure how supple and strong you are: fingertips to floor, straight-leg raise and wall sit."
        )
        #expect(try Self.report([("2026-11-17", [])], routine: []).invitation == nil)
    }

    @Test(
        "bending far forward isn't asked of people with brittle bones, or if leaning back eases")
    func health() throws {
        var source = try SampleReports([[("When", "2026-11-17 20:00 +0100"), ("Pain", "3")]], routine: Self.routine)
            .source
        source.health = HealthHistory([(source.today - 5, HealthProfile(conditions: [.osteoporosis]))])
        #expect(MeasureReport(on: source.today, in: source).due.map(\.name) == ["straight-leg raise", "wall sit"])
        source.health = HealthHistory([(source.today - 5, HealthProfile(eases: .back))])
        #expect(MeasureReport(on: source.today, in: source).due.map(\.name) == ["straight-leg raise", "wall sit"])
    }
}
