import Diary
import Testing

@testable import Trends

@Suite("stretching over days")
struct StretchingTests {
    static func table(_ days: [Int], from first: String = "2026-11-01") throws -> DayTable {
        let start = try Sample.date(first)
        return DayTable(
            Logbook(try days.map { try Sample.entry("\(start + $0) 20:00", [("Stretch", "side bend, left, 30 s")]) }))
    }

    static func source(_ table: DayTable, _ routines: RoutineHistory) throws -> PeriodSource {
        PeriodSource(table: table, habits: [], routines: routines, today: try Sample.date("2026-11-07"))
    }

    static func daily(_ weekdays: Set<Weekday> = []) throws -> RoutineHistory {
        RoutineHistory([
            Routine(
                start: try Sample.date("2026-01-01"),
                items: [
                    RoutineItem(
                        "side bend", side: .left, duration: try HoldDuration(parsing: "30 s"), weekdays: weekdays)
                ])
        ])
    }

    @Test("the streak runs up to today, which doesn't break it while still open")
    func streak() throws {
        let source = try Self.source(Self.table([0, 2, 3, 4]), Self.daily())
        #expect(source.stretchStreak(on: try Sample.date("2026-11-05")) == 3)
        #expect(source.stretchStreak(on: try Sample.date("2026-11-06")) == 3)
        #expect(source.stretchStreak(on: try Sample.date("2026-11-07")) == 0)
        #expect(source.stretchStreak(on: try Sample.date("2026-11-02")) == 1)
    }

    @Test("a day with nothing planned doesn't break the streak")
    func restDays() throws {
        // 2 November 2026 is a Monday; the routine rests on Tuesdays.
        let source = try Self.source(Self.table([1, 3]), Self.daily(Set(Weekday.allCases).subtracting([.tuesday])))
        #expect(source.stretchStreak(on: try Sample.date("2026-11-04")) == 2)
    }

    @Test("nor does a flare-up, a strain or a warning sign that leaves nothing to do")
    func nothingLeft() throws {
        let start = try Sample.date("2026-11-01")
        func table(_ fields: [Int: (String, String)]) throws -> DayTable {
            let holds = try [0, 1, 5].map {
                try Sample.entry("\(start + $0) 20:00", [("Stretch", "side bend, left, 30 s")])
            }
            return DayTable(Logbook(holds + (try fields.map { try Sample.entry("\(start + $0) 09:00", [$1]) })))
        }
        func streak(_ table: DayTable, isGentle: Bool = false, signDays: Set<DiaryDate> = []) throws -> Int {
            let rules = PlanRules(health: HealthHistory().withWarningSigns(on: signDays)) { name in
                var stretch = Stretch(
                    name: name, muscles: [], group: "", hasSides: true, hold: HoldDuration(nearest: 30))
                stretch.isGentle = isGentle
                return stretch
            }
            let source = PeriodSource(
                table: table, habits: [], routines: try Self.daily(), rules: rules, today: start + 6)
            return source.stretchStreak(on: start + 6)
        }
        let strain = try table([2: ("Habit", "strain, yes")])
        #expect(try streak(strain) == 3)
        #expect(try streak(strain, isGentle: true) == 1)
        #expect(try streak(table([2: ("Habit", "strain, no")])) == 1)
        #expect(try streak(table([2: ("Flare", "yes"), 3: ("Flare", "yes"), 4: ("Flare", "yes")])) == 3)
        #expect(try streak(table([:]), signDays: [start + 2, start + 3, start + 4]) == 3)
        #expect(try streak(table([:]), signDays: [start + 2, start + 4]) == 1)
    }

    @Test("a hold skipped because it hurt is neither done nor missed, and doesn't break the streak")
    func stoppedByPain() throws {
        let holds = [(0, "30 s"), (1, "skipped, hurts"), (2, "30 s")]
        let table = DayTable(
            Logbook(
                try holds.map { day, outcome in
                    try Entry(fields: [
                        (name: "When", value: "2026-11-0\(2 + day) 20:00 +0000"),
                        (name: "Stretch", value: "side bend, left, \(outcome)"),
                    ])
                }))
        let today = try Sample.date("2026-11-04")
        let source = PeriodSource(table: table, habits: [], routines: try Self.daily(), today: today)
        #expect(source.stretchStreak(on: today) == 2)
        let days = (0...2).map { table[today - 2 + $0] }
        #expect(days.map { source.stretchDay($0).adherence.planned } == [1, 0, 1])
        #expect(days.map { source.adherence($0) } == days.map { source.stretchDay($0).adherence })
    }

    @Test("left and right are counted separately, and the neglected side is named")
    func balance() throws {
        let day = DaySummary(
            day: try Sample.date("2026-11-01"),
            entries: [
                try Sample.entry(
                    "2026-11-01 20:00",
                    [
                        ("Stretch", "side bend, left, 30 s"), ("Stretch", "side bend, left, 30 s"),
                        ("Stretch", "side bend, right, skipped, hurts"), ("Stretch", "knees to chest, both, 20 s"),
                        ("Stretch", "cat-cow, 30 s"),
                        ("Exercise", "clam, left, 6 times"), ("Exercise", "clam, right, 6 times"),
                    ])
            ])
        let all = SideBalance([day])
        #expect([all.leftHolds, all.rightHolds] == [4, 2])
        #expect(all.neglected == .right)
        let bends = SideBalance([day], of: "knees to chest")
        #expect([bends.leftHolds, bends.rightHolds] == [1, 1])
        #expect(bends.neglected == nil)
    }

    @Test(
        "a side is neglected from two holds and a fifth of all holds on",
        arguments: [(2, 1, nil), (6, 4, Side.right), (4, 6, .left), (7, 5, nil)] as [(Int, Int, Side?)])
    func neglected(left: Int, right: Int, side: Side?) throws {
        let holds = Array(repeating: "left", count: left) + Array(repeating: "right", count: right)
        let day = DaySummary(
            day: try Sample.date("2026-11-01"),
            entries: [try Sample.entry("2026-11-01 20:00", holds.map { ("Stretch", "side bend, \($0), 30 s") })])
        #expect(SideBalance([day]).neglected == side)
    }

    @Test(
        "half of a planned hold is enough", arguments: [(14, StretchDay.State.partial), (15, .done), (31, .done)])
    func halfAHold(seconds: Int, state: StretchDay.State) throws {
        let day = DaySummary(
            day: try Sample.date("2026-11-01"),
            entries: [try Sample.entry("2026-11-01 20:00", [("Stretch", "side bend, left, \(seconds) s")])])
        let plan = [RoutineItem("side bend", side: .left, duration: HoldDuration(nearest: 30))]
        #expect(StretchDay(day, plan: plan) { _ in nil }.items.map(\.state) == [state])
        #expect(StretchDay.adherence(day, plan: plan) { _ in nil }.done == (state == .done ? 1 : 0))
    }

    @Test(
        "half of the planned repetitions, too, in all sets together; where no tempo is known, any number is enough",
        arguments: [
            ("2 times", 5, StretchDay.State.partial), ("3 times", 5, .done), ("2 times, 2 sets", 5, .done),
            ("1 times", nil, .done), ("10 s", 5, .partial), ("skipped, it hurt", 5, .skipped(why: "it hurt")),
        ] as [(String, Int?, StretchDay.State)])
    func halfTheRepetitions(text: String, tempo: Int?, state: StretchDay.State) throws {
        let day = DaySummary(
            day: try Sample.date("2026-11-01"),
            entries: [try Sample.entry("2026-11-01 20:00", [("Exercise", "glute bridge, \(text)")])])
        let plan = [RoutineItem("glute bridge", duration: HoldDuration(nearest: 30))]
        let found = StretchDay(day, plan: plan) { _ in tempo }
        #expect(found.items.map(\.state) == [state])
        #expect(found.plans("glute bridge", side: .left) && !found.plans("clam", side: nil))
        #expect(StretchDay.adherence(day, plan: plan) { _ in tempo }.done == (state == .done ? 1 : 0))
    }

    @Test("adherence has a share, or none if nothing was planned")
    func adherence() {
        let adherence = Adherence(done: 18, planned: 45)
        #expect(adherence.share == 0.4)
        #expect(Adherence.nothingPlanned.share == nil)
    }
}
