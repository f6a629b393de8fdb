import Diary
import Simulation
import Statistics
import Testing

@testable import Trends

/// Tests the day on which a habit starts to be measured rather than reported.
@Suite("A change of source")
struct SourceChangeTests {
    @Test(
        "A day counts as measured until 28 days have passed without a measurement",
        arguments: [
            ([], []), ([0], [29]), ([10], [10, 39]), ([10, 20, 38], [10, 67]), ([10, 38, 67], [10, 96]),
            ([0, 99], [29, 99]), (Array(0..<100), []),
        ] as [([Int], [Int])])
    func days(measured: [Int], changes: [Int]) {
        let days = (0..<100).map(Set(measured).contains)
        #expect(SourceChanges.days(measured: days) == changes.filter { $0 < 100 })
    }

    /// Half a year of three habits, of which the second is measured from a day on and shifted by an amount.
    private func table(seed: UInt64, from day: Int?, less shift: Double) -> LinkTable {
        let days = SimulatedDiary(.reference(days: 180, seed: seed)).days
        let columns = [SimulatedHabit.driving, .sitting, .leaningForward].map { habit in
            LinkTable.Column(
                name: "\(habit)",
                values: days.enumerated().map { number, day_ in
                    let isShifted = habit == .sitting && number >= day ?? .max
                    return day_.logged(habit).map { isShifted ? $0 - shift : $0 }
                }, sourceChanges: habit == .sitting ? [day].compactMap(\.self) : [])
        }
        return LinkTable(
            firstWeekday: .monday, pain: days.map { $0.loggedPain.map(Double.init) }, columns: columns)
    }

    private func report(_ table: LinkTable) throws -> LinkReport {
        var options = LinkReport.Options()
        options.permutations = 199
        return try #require(LinkReport(table, options: options))
    }

    @Test("The difference between sources changes no test and no verdict", arguments: 1...12 as ClosedRange<UInt64>)
    func level(seed: UInt64) throws {
        let day = 60 + Int(seed) * 7
        let one = try report(table(seed: seed, from: day, less: 0))
        let other = try report(table(seed: seed, from: day, less: 3))
        let scores = try #require(one.tests).scores
        for (score, same) in zip(scores, try #require(other.tests).scores) {
            #expect(abs(score.combined - same.combined) < 1e-9)
            #expect(score.count == same.count)
        }
        #expect(one.links.map(\.exposure.habit) == other.links.map(\.exposure.habit))
        #expect(one.links.map(\.tier) == other.links.map(\.tier))
        // Without the known change, it would.
        let blind = LinkTable(
            firstWeekday: .monday, pain: table(seed: seed, from: day, less: 3).pain,
            columns: table(seed: seed, from: day, less: 3).exposures.map { .init(name: $0.habit, values: $0.logged) })
        #expect(try #require(report(blind).tests).scores[1].combined != scores[1].combined)
    }

    @Test("Habits without a change of source are tested as before", arguments: 1...6 as ClosedRange<UInt64>)
    func others(seed: UInt64) throws {
        let before = try #require(report(table(seed: seed, from: nil, less: 0)).tests)
        let after = try #require(report(table(seed: seed, from: 100, less: 3)).tests)
        for place in [0, 2] { #expect(before.scores[place].combined == after.scores[place].combined) }
    }

    @Test("Without a change of source nothing is evened out")
    func unchanged() {
        let table = table(seed: 5, from: nil, less: 0)
        for exposure in table.exposures {
            #expect(exposure.comparableValues(in: StratumBlocks(dayCount: table.dayCount)) == exposure.testedValues)
        }
    }

    @Test("The parts of a block are shifted to its mean, and other blocks stay the same")
    func parts() {
        let logged = (0..<112).map { Double($0 < 70 ? 8 : 6) + ($0.isMultiple(of: 2) ? 1 : -1) }
        let exposure = Exposure(habit: "sitting", scale: .amount(nil), logged: logged, sourceChanges: [70])
        let values = exposure.comparableValues(in: StratumBlocks(dayCount: 112))
        #expect(Array(values[..<56]) == Array(exposure.testedValues[..<56]))
        let center = (56..<112).compactMap { values[$0] }.reduce(0, +) / 56
        for part in [56..<71, 71..<112] {
            let own = part.compactMap { values[$0] }.reduce(0, +) / Double(part.count)
            #expect(abs(own - center) < 1e-9)
        }
    }

    @Test("The diary knows which days were measured")
    func diary() throws {
        let desk = [("Habit", "sitting, 5.25 h"), ("Imported", "desk, sitting, 5.25 h")]
        var entries: [Entry] = []
        for day in 1...20 {
            entries.append(try Sample.entry("2026-11-\(day < 10 ? "0" : "")\(day) 20:00", [("Habit", "sitting, 7 h")]))
        }
        entries += [try Sample.entry("2026-11-21 09:00", desk), try Sample.entry("2026-11-22 09:00", desk)]
        // An amount the user states isn't measured; a measured amount that they add to still is.
        entries.append(try Sample.entry("2026-11-23 20:00", [("Habit", "sitting, 7 h")]))
        entries.append(
            try Sample.entry("2026-11-24 20:00", [("Habit", "sitting, 7 h"), ("Imported", "desk, sitting, 5 h + 2 h")]))
        let table = DayTable(Logbook(entries))
        let exposures = try #require(LinkTable(table, habits: [Sample.sitting])).exposures
        #expect(exposures.map(\.sourceChanges) == [[20]])
        let measured = try (21...24).map { table[try Sample.date("2026-11-\($0)")].measured.map(\.measured.text) }
        #expect(measured == [["5.25 h"], ["5.25 h"], [], ["5 h"]])
    }
}
