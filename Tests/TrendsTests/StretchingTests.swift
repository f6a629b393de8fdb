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
        let table = try Self.table([0, 2, 3, 4])
        let routines = try Self.daily()
        #expect(table.stretchStreak(on: try Sample.date("2026-11-05"), routines: routines) == 3)
        #expect(table.stretchStreak(on: try Sample.date("2026-11-06"), routines: routines) == 3)
        #expect(table.stretchStreak(on: try Sample.date("2026-11-07"), routines: routines) == 0)
        #expect(table.stretchStreak(on: try Sample.date("2026-11-02"), routines: routines) == 1)
    }

    @Test("a day with nothing planned doesn't break the streak")
    func restDays() throws {
        // 2 November 2026 is a Monday; the routine rests on Tuesdays.
        let table = try Self.table([1, 3])
        let routines = try Self.daily(Set(Weekday.allCases).subtracting([.tuesday]))
        #expect(table.stretchStreak(on: try Sample.date("2026-11-04"), routines: routines) == 2)
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
        let routines = try Self.daily()
        let today = try Sample.date("2026-11-04")
        #expect(table.stretchStreak(on: today, routines: routines) == 2)
        let source = PeriodSource(table: table, habits: [], routines: routines, today: today)
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
                    ])
            ])
        let all = SideBalance([day])
        #expect([all.leftHolds, all.rightHolds, all.leftSeconds, all.rightSeconds] == [3, 1, 80, 20])
        #expect(all.neglected == .right)
        let bends = SideBalance([day], of: "knees to chest")
        #expect([bends.leftHolds, bends.rightHolds] == [1, 1])
        #expect(bends.neglected == nil)
    }

    @Test("adherence has an interval, or none if nothing was planned")
    func adherence() {
        let adherence = Adherence(done: 18, planned: 45)
        #expect(adherence.share == 0.4)
        #expect(adherence.interval.map { [($0.low * 1000).rounded(), ($0.high * 1000).rounded()] } == [270, 545])
        #expect(Adherence.nothingPlanned.share == nil)
        #expect(Adherence.nothingPlanned.interval == nil)
    }
}
