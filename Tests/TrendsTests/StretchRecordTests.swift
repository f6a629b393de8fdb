import Diary
import Testing

@testable import Trends

/// The totals of a stretching diary through the changes that routines go through.
struct StretchRecord: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The routines by first day, with holds as in `routine.rec`.
    var routines = ["2026-11-01": ["side bend, left, 30 s", "side bend, right, 30 s"]]
    /// The holds by moment, with its offset.
    let holds: [(when: String, holds: [String])]
    /// The adherence from Monday 2 to Friday 6 November.
    let adherence: Adherence
    /// The streak on Friday 6 November.
    let streak: Int
    /// The holds on the left and on the right.
    let balance: [Int]

    static let both = ["side bend, left, 30 s", "side bend, right, 30 s"]

    static let all: [StretchRecord] = [
        StretchRecord(
            testDescription: "every day",
            holds: (2...6).map { ("2026-11-0\($0) 20:00 +0100", both) },
            adherence: Adherence(done: 10, planned: 10), streak: 5, balance: [5, 5]),
        StretchRecord(
            testDescription: "missing days count as planned and not done",
            holds: [2, 5, 6].map { ("2026-11-0\($0) 20:00 +0100", both) },
            adherence: Adherence(done: 6, planned: 10), streak: 2, balance: [3, 3]),
        StretchRecord(
            testDescription: "today is not over: an empty Friday breaks nothing",
            holds: (2...5).map { ("2026-11-0\($0) 20:00 +0100", both) },
            adherence: Adherence(done: 8, planned: 10), streak: 4, balance: [4, 4]),
        StretchRecord(
            testDescription: "two sessions a day count once in the plan, twice in the balance",
            holds: [
                ("2026-11-06 08:00 +0100", ["side bend, left, 30 s"]), ("2026-11-06 20:00 +0100", both),
            ],
            adherence: Adherence(done: 2, planned: 10), streak: 1, balance: [2, 1]),
        StretchRecord(
            testDescription: "two halves of a hold make a whole one, a third of one does not",
            holds: [
                ("2026-11-05 20:00 +0100", ["side bend, left, 15 s", "side bend, left, 15 s"]),
                ("2026-11-06 20:00 +0100", ["side bend, left, 10 s", "side bend, right, skipped, no time"]),
            ],
            adherence: Adherence(done: 1, planned: 10), streak: 2, balance: [3, 0]),
        StretchRecord(
            testDescription: "a routine changed on Wednesday leaves Monday and Tuesday as they were",
            routines: [
                "2026-11-01": ["side bend, left, 30 s", "side bend, right, 30 s"], "2026-11-04": ["cat-cow, 30 s"],
            ],
            holds: [2, 3].map { ("2026-11-0\($0) 20:00 +0100", both) }
                + [4, 5, 6].map { ("2026-11-0\($0) 20:00 +0100", ["cat-cow, 30 s"]) },
            adherence: Adherence(done: 7, planned: 7), streak: 5, balance: [2, 2]),
        StretchRecord(
            testDescription: "before the first routine nothing was planned",
            routines: ["2026-11-05": ["cat-cow, 30 s"]],
            holds: [("2026-11-05 20:00 +0100", ["cat-cow, 30 s"])],
            adherence: Adherence(done: 1, planned: 2), streak: 1, balance: [0, 0]),
        StretchRecord(
            testDescription: "days of rest are planned empty and break no row",
            routines: ["2026-11-01": ["cat-cow, 30 s, mon wed fri"]],
            holds: [2, 4, 6].map { ("2026-11-0\($0) 20:00 +0100", ["cat-cow, 30 s"]) },
            adherence: Adherence(done: 3, planned: 3), streak: 3, balance: [0, 0]),
        StretchRecord(
            testDescription: "flown west over the date line, each hold stays on the local day it was done",
            holds: [
                ("2026-11-04 20:00 +1300", both), ("2026-11-04 21:00 -1000", ["side bend, left, 30 s"]),
                ("2026-11-05 20:00 -1000", both), ("2026-11-06 20:00 -1000", both),
            ],
            adherence: Adherence(done: 6, planned: 10), streak: 3, balance: [4, 3]),
        StretchRecord(
            testDescription: "after midnight still belongs to the evening",
            holds: [
                ("2026-11-05 20:00 +0100", both), ("2026-11-07 01:30 +0100", both),
            ],
            adherence: Adherence(done: 4, planned: 10), streak: 2, balance: [2, 2]),
    ]

    /// The days of the diary.
    func table() throws -> DayTable {
        DayTable(
            Logbook(
                try holds.map { when, holds in
                    try Entry(fields: [(name: "When", value: when)] + holds.map { (name: "Stretch", value: $0) })
                }))
    }

    /// The routines in force.
    func history() throws -> RoutineHistory {
        RoutineHistory(
            try routines.sorted { $0.key < $1.key }.map { start, items in
                Routine(start: try Sample.date(start), items: try items.map { try RoutineItem(parsing: $0) })
            })
    }
}

@Suite("adherence, streak and balance")
struct StretchRecordTests {
    @Test("hold up through routine changes, missing days, two sessions a day and travel", arguments: StretchRecord.all)
    func record(_ record: StretchRecord) throws {
        let table = try record.table()
        let routines = try record.history()
        let week = try Sample.date("2026-11-02")...Sample.date("2026-11-06")
        let days = (0...4).map { table[week.lowerBound + $0] }
        let source = PeriodSource(table: table, habits: [], routines: routines, today: week.upperBound)
        let adherence = days.reduce(.nothingPlanned) { $0 + source.adherence($1) }
        #expect(adherence == record.adherence)
        #expect(days.reduce(.nothingPlanned) { $0 + source.stretchDay($1).adherence } == adherence)
        #expect(source.stretchStreak(on: week.upperBound) == record.streak)
        let balance = SideBalance(days)
        #expect([balance.leftHolds, balance.rightHolds] == record.balance)
    }
}

@Suite("Skipped stretches as a habit")
struct SkippedStretchesTests {
    private static let start = DiaryDate(dayNumber: 20_000)
    private static let known = [
        StretchCareTests.stretch("side bend", ["quadratus lumborum"]),
        StretchCareTests.stretch("cat-cow", ["low back muscles"]),
    ]

    /// Days with a pain score and these stretches each; the routine begins on the second day, and the last is yesterday.
    private static func source(_ days: [[String]]) throws -> PeriodSource {
        let entries = try days.enumerated().map { number, stretches in
            try Sample.entry("\(start + number) 20:00", [("Pain", "3")] + stretches.map { ("Stretch", $0) })
        }
        let table = DayTable(Logbook(entries))
        let items = known.map { RoutineItem($0.name, duration: $0.hold) }
        return PeriodSource(
            table: table, habits: [], routines: RoutineHistory([Routine(start: start + 1, items: items)]),
            rules: PlanRules { name in known.first { $0.name == name } }, today: start + days.count)
    }

    private static func exposures(_ days: [[String]]) throws -> [Exposure] {
        let plans = try source(days)
        return try #require(LinkTable(plans.table, habits: [Sample.sitting], plans: plans)).exposures
            .filter { $0.habit == "stretches skipped" }
    }

    @Test("what is dated after today isn't examined, nor is any other habit there")
    func later() throws {
        var plans = try Self.source([["side bend, 30 s"], ["side bend, 30 s"], [], [], ["side bend, 30 s"]])
        plans.today = Self.start + 2
        let table = try #require(LinkTable(plans.table, habits: [Sample.sitting], plans: plans))
        #expect(table.pain.count == 3)
        #expect(table.exposures.allSatisfy { $0.logged.count == 3 })
    }

    @Test("yes if all were skipped, no if one was done, unknown if none was planned or it hurt")
    func days() throws {
        let exposures = try Self.exposures([
            [], [], ["side bend, 30 s"], ["side bend, skipped, no time"], ["cat-cow, skipped, hurts"],
            ["cat-cow, skipped, hurts", "side bend, 30 s"], ["own stretch, 30 s"],
        ])
        #expect(exposures.map(\.logged) == [[nil, 1, 0, 1, nil, 0, 1]])
        #expect(exposures.map(\.phrase) == ["stretches skipped"])
    }

    @Test(
        "screens, exports and experiments agree with Links, and today is unknown until something is done")
    func oneRule() throws {
        let days = [
            [], [], ["side bend, 30 s"], ["side bend, skipped, no time"], ["cat-cow, skipped, hurts"],
            ["own stretch, 30 s"],
        ]
        var source = try Self.source(days)
        let links = try Self.exposures(days)[0].logged.map { $0.map { Amount.answer($0 == 1) } }
        #expect(source.table(for: Sample.skipped).days.map { $0.amount(of: Sample.skipped) } == links)
        let range = Self.start...(Self.start + days.count - 1)
        #expect(range.map { source.summary(of: $0, for: [Sample.skipped]).amount(of: Sample.skipped) } == links)
        #expect(source.table(for: Sample.sitting).days.allSatisfy { $0.amount(of: Sample.skipped) == nil })
        source.today = range.upperBound
        #expect(source.summary(of: source.today, for: [Sample.skipped]).amount(of: Sample.skipped) == nil)
    }

    @Test("a muscle group counts separately once it was skipped on twenty days on which others weren't")
    func muscles() throws {
        let half = Array(repeating: ["side bend, 30 s"], count: SkippedStretches.fewestDaysApart)
        #expect(try Self.exposures([[]] + half.dropFirst()).count == 1)
        let exposures = try Self.exposures([[]] + half)
        #expect(exposures.map(\.choice) == [nil, "for the low back muscles"])
        #expect(exposures[1].logged == [nil] + half.map { _ in 1 })
    }
}
