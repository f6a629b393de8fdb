import Diary
import Statistics
import Testing

@testable import Trends

@Suite("day table")
struct DayTableTests {
    /// Two entries of one day, and one at half past one the following night, which still belongs to it.
    static func logbook() throws -> Logbook {
        Logbook([
            try Sample.entry(
                "2026-11-20 21:30",
                [
                    ("Pain", "3"), ("Habit", "sitting, 7.5 h"), ("Habit", "crossed legs, no"), ("Sleep_quality", "4"),
                    ("Activity", "walking, 20 min"), ("Activity", "swimming"),
                ]),
            try Sample.entry(
                "2026-11-20 08:10",
                [
                    ("Pain", "6"), ("Site", "low back, left, 9"), ("Habit", "sitting, 2 h"),
                    ("Activity", "walking, 0.5 h"), ("Pain_before", "7"), ("Flare", "yes"),
                    ("Stretch", "knees to chest, 30 s"),
                ]),
            try Sample.entry("2026-11-21 01:30", [("Pain", "2"), ("Flare", "no"), ("Stress", "8")]),
        ])
    }

    @Test("hours of a yes/no habit count as yes, and are shown as logged")
    func alternative() throws {
        var habit = Habit(name: "child on hip", measure: .yesNo, question: "")
        habit.alternative = .hours
        let day = DaySummary(
            day: try Sample.date("2026-11-20"),
            entries: [try Sample.entry("2026-11-20 21:30", [("Habit", "child on hip, 90 min")])])
        #expect(day.amount(of: habit) == .answer(true))
        #expect(day.number(of: habit) == 1)
        #expect(day.amountAsLogged(of: habit)?.text == "1.5 h")
        habit.alternative = nil
        #expect(day.amountAsLogged(of: habit) == .answer(true))
    }

    @Test("days of lists are those of a logbook of them, whatever their order", arguments: 0..<20)
    func joining(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let fields = [
            ("Pain", "3"), ("Site", "neck, 4"), ("Habit", "sitting, 2 h"), ("Habit", "Sitting, 3 h"), ("Stress", "8"),
            ("Habit", "crossed legs, no"), ("Flare", "no"), ("Flare", "yes"), ("Stretch", "knees to chest, 30 s"),
            ("Activity", "walking, 20 min"), ("Activity", "walking"), ("Sleep_quality", "4"), ("Pain_before", "7"),
            ("Imported", "desk, sitting, 2 h"),
        ]
        var lists = try (0..<3).map { list in
            try (0..<Int.random(in: 0...40, using: &random)).map { number in
                let (day, hour, minute) = (random.next() % 9 + 1, random.next() % 4 + 10, random.next() % 10)
                let picked = fields[Int(random.next() % UInt64(fields.count))]
                let more = random.next() % 3 == 0 ? [("Habit", "sitting, \(number % 24) h")] : []
                var entry = try Sample.entry("2026-11-0\(day) \(hour):0\(minute)", [picked] + more)
                entry.id = EntryID("\(list)-\(number)")
                return entry
            }
        }
        if seed.isMultiple(of: 2) { for list in lists.indices { lists[list].sort { $0.when < $1.when } } }
        #expect(
            DayTable(joining: lists, dayStart: 12).days == DayTable(Logbook(joining: lists, dayStart: 12)).days)
    }

    @Test("a day takes the latest amount of a habit, adds up activities and keeps every pain score")
    func day() throws {
        let table = DayTable(try Self.logbook())
        let day = table[try Sample.date("2026-11-20")]
        #expect(table.days.count == 1)
        #expect(day.entryCount == 3)
        #expect(day.worst == PainScore(7))
        #expect(day.readingCount == 4)
        #expect(day.average == 4.5)
        #expect(day.habits.map(\.text) == ["sitting, 7.5 h", "crossed legs, no"])
        #expect(day.activities.map(\.text) == ["walking, 0.833 h", "swimming"])
        #expect(day.ratings[.sleepQuality] == Rating(4))
        #expect(day.ratings[.stress] == Rating(8))
        #expect(day.ratings[.interference] == nil)
        #expect(day.flareMark == false)
        #expect(day.hasDoneHold)
    }

    @Test("anything not logged is nil, and a denial is no")
    func missing() throws {
        let table = DayTable(try Self.logbook())
        let day = table[try Sample.date("2026-11-20")]
        #expect(day.amount(of: Sample.crossedLegs) == .answer(false))
        #expect(day.amount(of: Sample.slept) == nil)
        #expect(day.number(of: Sample.sitting) == 7.5)
        #expect(day.number(of: Sample.walking) == 50)
        #expect(day.number(of: Sample.sleepQuality) == 4)
        #expect(day.amount(of: Sample.skipped) == nil)
        let other = table[try Sample.date("2026-11-19")]
        #expect(other.entryCount == 0)
        #expect(other.worst == nil)
        #expect(other.amount(of: Sample.skipped) == nil)
    }

    @Test("a yes without hours is an unknown amount, and a no is 0")
    func answeredHours() throws {
        let table = DayTable(
            Logbook([
                try Sample.entry("2026-11-01 20:00", [("Habit", "sitting, yes")]),
                try Sample.entry("2026-11-02 20:00", [("Habit", "sitting, no")]),
                try Sample.entry("2026-11-03 20:00", [("Habit", "sitting, 90 min")]),
                try Sample.entry("2026-11-04 20:00", [("Habit", "crossed legs, 2 h")]),
            ]))
        #expect(table.days.map { $0.number(of: Sample.sitting) } == [nil, 0, 1.5, nil])
        #expect(table.days.map { $0.amount(of: Sample.crossedLegs) } == [nil, nil, nil, .answer(true)])
    }

    @Test("a single day can be updated after a change")
    func update() throws {
        var logbook = try Sample.logbook(from: "2026-11-01", pain: [3, nil, 5])
        var table = DayTable(logbook)
        let day = try Sample.date("2026-11-02")
        logbook.insert(try Sample.entry("2026-11-02 09:00", [("Pain", "8")]))
        table.update(day, from: logbook)
        #expect(table.days.map { $0.worst?.value } == [3, 8, 5])
        for entry in logbook.entries(on: day) { logbook.remove(entry.id) }
        table.update(day, from: logbook)
        #expect(table.days.map { $0.worst?.value } == [3, 5])
        table.update(day, from: logbook)
        #expect(table.days.count == 2)
    }

    @Test("the usual value is the median of the 28 logged days before, once there are seven")
    func usual() throws {
        let table = DayTable(
            try Sample.logbook(
                from: "2026-01-01", pain: Array(repeating: 9, count: 5) + [nil] + Array(0..<28).map { $0 % 4 }))
        let end = try #require(table.span?.upperBound)
        #expect(table.usualPain(before: end + 1) == 1.5)
        #expect(table.usualPain(before: try Sample.date("2026-01-09")) == 9)
        #expect(table.usualPain(before: try Sample.date("2026-01-08")) == nil)
        #expect(table.usualPain(before: try Sample.date("2026-01-01")) == nil)
    }

    @Test("the usual answer or word is the most frequent one")
    func usualAnswers() throws {
        let words = ["on back", "on side", "on side", "on stomach"]
        let table = DayTable(
            Logbook(
                try words.enumerated().map { index, word in
                    try Sample.entry(
                        "2026-11-0\(index + 1) 20:00", [("Habit", "slept, \(word)"), ("Habit", "sitting, \(index) h")])
                }))
        let next = try Sample.date("2026-11-05")
        #expect(table.usual(Sample.slept, before: next) == .choice("on side"))
        #expect(table.usual(Sample.sitting, before: next)?.text == "1.5 h")
        #expect(table.usual(Sample.crossedLegs, before: next) == nil)
    }

    @Test("an activity is usual once it happens on half of the days, and at least three times")
    func usualActivity() throws {
        func isUsual(_ walks: [Bool]) throws -> Bool {
            let entries = try walks.enumerated().map { number, walked in
                try Sample.entry(
                    "2026-11-0\(number + 1) 20:00",
                    [("Habit", "sitting, 6 h")] + (walked ? [("Activity", "walking, 30 min")] : []))
            }
            return DayTable(Logbook(entries)).isUsuallyDone(Sample.walking, before: try Sample.date("2026-11-20"))
        }
        #expect(try !isUsual([true]))
        #expect(try !isUsual([true, true]))
        #expect(try isUsual([true, false, true, false, false, true]))
        #expect(try !isUsual([true, false, true, false, false, true, false]))
    }

    @Test(
        "a rating written before noon is the morning's, one written at noon isn't",
        arguments: [("20261120T1059Z-a", true), ("20261120T1100Z-a", false)])
    func morningRating(id: String, isOfMorning: Bool) throws {
        let entry = try Sample.entry("2026-11-20 08:00", [("Id", id), ("Sleep_quality", "4")])
        let day = DaySummary(day: try Sample.date("2026-11-20"), entries: [entry])
        #expect(day.morning.ratings.isEmpty != isOfMorning)
    }

    @Test("a day has three parts by the clock")
    func partsOfDay() {
        let parts = (0..<24).map { PartOfDay(hour: $0) }
        #expect(parts.firstIndex(of: .morning) == 4)
        #expect(parts.firstIndex(of: .afternoon) == 12)
        #expect(parts.lastIndex(of: .afternoon) == 16)
        #expect(parts.count { $0 == .evening } == 11)
    }
}
