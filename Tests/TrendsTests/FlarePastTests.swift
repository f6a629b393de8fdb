import Diary
import Simulation
import Testing

@testable import Trends

@Suite("The past that later flare-ups depend on")
struct FlarePastTests {
    private static func table(_ seed: UInt64) -> (table: DayTable, logbook: Logbook) {
        var scenario = Scenario.demo(days: 420, lastDay: DiaryDate(dayNumber: 20_777), seed: seed)
        scenario.missingRate = seed.isMultiple(of: 3) ? 0.3 : 0.05
        scenario.regimeChange = seed.isMultiple(of: 4) ? 3 : 0
        let logbook = Logbook(SimulatedDiary(scenario).entries())
        return (DayTable(logbook), logbook)
    }

    @Test("a walk that starts from the past finds the same flare-ups and days as the whole diary", arguments: 1...6)
    func sameFlares(seed: UInt64) throws {
        let (table, logbook) = Self.table(seed)
        let span = try #require(table.span)
        for boundary in stride(from: span.lowerBound + 5, to: span.upperBound, by: 29) {
            let past = try #require(FlarePast(table.through(boundary), through: boundary))
            let recent = DayTable(Logbook(logbook.entries.filter { logbook.day(of: $0.when) >= boundary }))
            for today in [boundary, boundary + 3, span.upperBound + 6] {
                let whole = FlareHistory(table.through(today), through: today)
                let resumed = FlareHistory(past, with: recent.through(today), through: today)
                #expect(resumed.flare(on: today) == whole.flare(on: today))
                #expect(resumed.running(on: today) == whole.running(on: today))
                #expect(resumed.flares == whole.flares)
                let days = (span.lowerBound - 2)...(today + 1)
                #expect(days.filter(resumed.isFlareDay) == days.filter(whole.isFlareDay))
                for length in [1, 4, 9, 60, 400] {
                    let ranges = stride(from: span.lowerBound, to: today, by: 3).map { $0...($0 + (length - 1)) }
                    #expect(ranges.filter(resumed.mayHideOne) == ranges.filter(whole.mayHideOne), "\(length) days")
                }
            }
            // Days to come have entries, too.
            for today in [boundary + 1, boundary + 4] {
                let whole = FlareHistory(table, through: today)
                let resumed = FlareHistory(past, with: recent, through: today)
                #expect(resumed.flares == whole.flares)
                let days = (today - 20)...(today + 40)
                #expect(resumed.flares(in: days) == whole.flares(in: days))
                #expect(days.filter(resumed.isFlareDay) == days.filter(whole.isFlareDay))
            }
        }
    }

    @Test("four days in a row without a score or a mark may hide a flare-up, wherever they are", arguments: [0, 300])
    func gaps(scored: Int) throws {
        // 20 days with a score, 4 without, the fifth with a mark, 3 without, 1 with a score, and those after it.
        let day = DiaryDate(dayNumber: 20_000)
        let score = PainScore(3)
        let worst =
            Array(repeating: score, count: 20) + Array(repeating: nil, count: 8)
            + Array(repeating: score, count: scored + 1)
        var marks: [Bool?] = Array(repeating: nil, count: worst.count)
        marks[24] = false
        let history = FlareHistory(firstDay: day, worst: worst, marks: marks)
        func mayHideOne(_ first: Int, _ last: Int) -> Bool { history.mayHideOne(in: (day + first)...(day + last)) }
        #expect(!mayHideOne(0, 19))
        #expect(!mayHideOne(0, 22))
        #expect(mayHideOne(0, 23))
        #expect(mayHideOne(20, 23))
        #expect(!mayHideOne(21, 28 + scored))
        // Nothing is known of days to come.
        #expect(!mayHideOne(24, 31 + scored))
        #expect(mayHideOne(24, 32 + scored))
    }

    @Test("few days are kept, however long the diary is")
    func small() throws {
        let scenario = Scenario.demo(days: 3650, lastDay: DiaryDate(dayNumber: 20_777), seed: 3)
        let table = DayTable(Logbook(SimulatedDiary(scenario).entries()))
        let past = try #require(FlarePast(table, through: scenario.firstDay + 3649))
        #expect(past.worst.count <= FlareRule().longWindow + FlareRule().longest + FlareRule().missingDaysToEnd + 1)
        #expect(past.earlierDays.count + past.worst.count == 3650)
    }

    @Test("a table without days has no past")
    func empty() {
        #expect(FlarePast(DayTable(Logbook()), through: DiaryDate(dayNumber: 20_777)) == nil)
    }
}
