import Diary
import Testing

@testable import Trends

@Suite("flare-up history")
struct FlareHistoryTests {
    static let calm = Array(repeating: 3, count: 12)

    static func history(_ pain: [Int?], marks: [Int: Bool] = [:], through: String? = nil) throws -> FlareHistory {
        let logbook = try Sample.logbook(from: "2026-03-01", pain: pain, marks: marks)
        let last = try #require(logbook.days.last)
        return FlareHistory(DayTable(logbook), through: try through.map(Sample.date) ?? last)
    }

    @Test("a flare-up begins with a rise of two points and ends a point above the baseline")
    func byRule() throws {
        let history = try Self.history(Self.calm + [5, 7, nil, 5, 4, 3])
        let flare = try #require(history.flares.first)
        #expect(history.flares.count == 1)
        #expect(flare.start == (try Sample.date("2026-03-13")))
        #expect(flare.end == (try Sample.date("2026-03-16")))
        #expect(flare.dayCount == 4)
        #expect(flare.peak == PainScore(7))
        #expect(flare.isDated && flare.isByRule && !flare.isMarked && flare.hasEnded)
        #expect(history.flare(on: flare.end) == flare)
        #expect(history.flare(on: flare.end + 1) == nil)
        #expect(!history.isFlareDay(flare.start + 2))
        #expect(history.baseline(on: flare.start)?.level == 3)
    }

    @Test("without entries a running flare-up goes on for three days and ends on the fourth")
    func missingDays() throws {
        let pain: [Int?] = Self.calm + [6, 6]
        let third = try Self.history(pain, through: "2026-03-17")
        #expect(third.running(on: try Sample.date("2026-03-17"))?.start == (try Sample.date("2026-03-13")))
        let fourth = try Self.history(pain, through: "2026-03-18")
        #expect(fourth.running(on: try Sample.date("2026-03-18")) == nil)
        #expect(fourth.flares.map(\.dayCount) == [2])
    }

    @Test("a running flare-up is as long as it is today, and lies in a range that begins since its last score")
    func lengthSoFar() throws {
        let pain: [Int?] = Self.calm + [6, 6]
        let (start, today) = (try Sample.date("2026-03-13"), try Sample.date("2026-03-17"))
        let running = try Self.history(pain, through: "2026-03-17")
        #expect(running.flares.map(\.dayCount) == [5])
        #expect(running.flares.map(\.end) == [start + 1])
        #expect(running.flares(in: today...(today + 5)).map(\.start) == [start])
        #expect(running.flares(in: (today + 1)...(today + 5)).isEmpty)
        #expect(FlareLengths(running).survival.isEmpty)
        // Nor does it matter to that what is dated later.
        let ahead = try Self.history(pain + Array(repeating: nil, count: 5) + [6, 3], through: "2026-03-17")
        #expect(ahead.flares == running.flares)
        #expect(ahead.flares(in: today...today) == running.flares(in: today...today))
    }

    @Test("the user's mark makes a small rise a flare-up and a large one not")
    func marks() throws {
        let history = try Self.history(Self.calm + [4, 4, 3, 3, 8, 3], marks: [12: true, 16: false])
        #expect(history.flares.map(\.start) == [try Sample.date("2026-03-13")])
        #expect(history.flares.map(\.isMarked) == [true])
        #expect(history.flares.map(\.isByRule) == [false])
        #expect(history.flares.map(\.dayCount) == [1])
        #expect(history.walk.isAtRisk[16])
    }

    @Test("consecutive marked days are one flare-up that starts with the first")
    func markedRun() throws {
        let history = try Self.history([3, 3, 6, 6, 6, 3], marks: [2: true, 3: true])
        #expect(history.flares.map(\.start) == [try Sample.date("2026-03-03")])
        #expect(history.flares.map(\.dayCount) == [2])
        #expect(history.flares.map(\.isDated) == [true])
        #expect(history.walk.datedStarts == [])
    }

    @Test("anything longer than three weeks is a new level whose days count for the baseline")
    func newLevel() throws {
        let history = try Self.history(Self.calm + Array(repeating: 6, count: 30))
        #expect(history.flares == [])
        #expect(history.walk.datedStarts == [12])
        #expect(history.baseline(on: try Sample.date("2026-04-10"))?.level == 6)
    }

    @Test("a flare-up after a gap is listed but not dated")
    func undated() throws {
        let history = try Self.history(Self.calm + [nil, nil, 7, 3])
        #expect(history.flares.map(\.isDated) == [false])
        #expect(history.walk.datedStarts == [])
    }

    @Test("an empty diary has no flare-ups")
    func empty() {
        for history in [
            FlareHistory(), FlareHistory(DayTable(Logbook()), through: DiaryDate(dayNumber: 20_777)),
        ] {
            #expect(history.flares == [])
            #expect(history.firstDay == nil)
        }
    }

    @Test("a mistyped year doesn't make the walk run through centuries")
    func mistypedYear() throws {
        var logbook = try Sample.logbook(from: "2026-03-01", pain: Self.calm)
        logbook.insert(try Sample.entry("0226-03-01 20:00", [("Pain", "5")]))
        let history = FlareHistory(DayTable(logbook), through: try Sample.date("2026-03-12"))
        #expect(history.firstDay == (try Sample.date("2026-03-01")))
    }

    @Test("a mistyped year to come hides no flare-up of today and is walked no further than for 40 years")
    func mistypedYearToCome() throws {
        var logbook = try Sample.logbook(from: "2026-03-01", pain: Self.calm + [7, 7])
        logbook.insert(try Sample.entry("9226-03-01 20:00", [("Flare", "yes")]))
        let today = try Sample.date("2026-03-14")
        let history = FlareHistory(DayTable(logbook), through: today)
        #expect(history.running(on: today)?.dayCount == 2)
        #expect(!history.isFlareDay(try Sample.date("9226-03-01")))
    }

    @Test("an appointment to come neither ends a running flare-up nor makes days missing")
    func appointment() throws {
        var logbook = try Sample.logbook(from: "2026-03-01", pain: Self.calm + [7, 7])
        logbook.insert(try Sample.entry("2026-03-28 09:00", [("Event", "surgery")]))
        let today = try Sample.date("2026-03-15")
        let history = FlareHistory(DayTable(logbook), through: today)
        let running = try #require(history.running(on: today))
        #expect(running.dayCount == 3)
        #expect(history.flares(in: today...(today + 30)) == [running])
        #expect(history.flares(in: (today + 1)...(today + 30)) == [])
    }

    @Test("readings dated later leave today's flare-up as it is, and show in the periods that they belong to")
    func readingsToCome() throws {
        let start = try Sample.date("2026-03-13")
        let history = try Self.history(
            Self.calm + [7, 7, nil, 8, 3, 3, 3, 9], through: "2026-03-15")
        let running = try #require(history.running(on: start + 2))
        #expect((running.start, running.end, running.peak) == (start, start + 1, PainScore(7)))
        #expect(history.flares == [running])
        #expect(history.flares(in: start...(start + 3)) == [running])
        let beyond = history.flares(in: (start + 3)...(start + 9))
        #expect(beyond.map(\.start) == [start, start + 7])
        #expect(beyond.map(\.end) == [start + 3, start + 7])
        #expect(
            (0..<9).map { history.isFlareDay(start + $0) } == [
                true, true, false, true, false, false, false, true, false,
            ])
        #expect(history.flare(on: start + 3)?.start == start)
        #expect(history.flare(on: start + 7)?.start == start + 7)
    }

    @Test("the usual length is given from five ended flare-ups on, counting a running one as censored")
    func lengths() throws {
        let start = try Sample.date("2026-03-01")
        let flares = [1, 2, 2, 4, 4, 4, 9, 3].enumerated().map { index, days in
            Flare(
                start: start + index * 20, end: start + index * 20 + days - 1, peak: nil, isDated: true, isByRule: true,
                isMarked: false, hasEnded: index < 7)
        }
        let lengths = FlareLengths(flares)
        #expect(lengths.endedCount == 7)
        #expect(lengths.median == 4)
        #expect(lengths.usualEnd == FlareLengths.UsualEnd(day: 4, count: 6, of: 7))
        #expect(lengths.survival.map(\.day) == [1, 2, 4, 9])
        #expect(lengths.survival.map { ($0.share * 1000).rounded() } == [875, 625, 156, 0])
        #expect(FlareLengths(flares.prefix(4)).usualEnd == nil)
    }

    @Test(
        "a start is dated if a day just before it was below its own limit, not at it",
        arguments: [(5, false), (4, true)])
    func dated(before: Int, isDated: Bool) throws {
        // The tenth score makes the baseline known, 3 with a limit of 5.
        let history = try Self.history(Array(repeating: 3, count: 9) + [nil, before, 6])
        #expect(history.flares.map(\.isDated) == [isDated])
    }
}
