import Foundation
import Simulation
import Statistics
import TestSupport
import Testing
import Trends

@testable import calibrate

@Suite("calibration")
struct CalibrationTests {
    static func run(_ row: CalibrationRow, diaries: Int, threads: Int = 2) async -> CalibrationRun {
        await CalibrationRun.run(row, diaries: diaries, seed: 5, permutations: 499, threads: threads)
    }

    static func row(_ table: CalibrationTable, _ name: String) throws -> CalibrationRow {
        try #require(table.rows.first { $0.name == name })
    }

    /// Returns the largest count that a share of at most `limit` gives in 99.9 % of runs.
    static func largestCount(of total: Int, limit: Double) -> Int {
        // The binomial probability of each count, from that of one fewer.
        var chance = pow(1 - limit, Double(total))
        var sum = 0.0
        for count in 0...total {
            sum += chance
            if sum >= 0.999 { return count }
            chance *= Double(total - count) / Double(count + 1) * limit / (1 - limit)
        }
        return total
    }

    @Test(
        "few diaries without a trigger name anything, while most show a correlation",
        arguments: CalibrationTable.links.rows.map(\.name).filter { $0.hasSuffix("180 days") && !$0.contains("odds") })
    func linkFree(name: String) async throws {
        let result = await Self.run(try Self.row(.links, name), diaries: 50)
        let named = result.counts["anything named"]
        #expect(named.total == 50)
        #expect(named.count <= Self.largestCount(of: 50, limit: 0.07))
        #expect(result.counts["any correlation"].count > 25)
    }

    @Test("the diaries have as many flare-ups and days at risk as those the method was chosen on")
    func likeness() throws {
        let reports = try (UInt64(0)..<60).map { seed in
            let diary = SimulatedDiary(.reference(days: 180, seed: seed))
            let pain = diary.days.map { $0.loggedPain.map(Double.init) }
            return try #require(LinkReport(LinkTable(firstWeekday: .monday, pain: pain, columns: [])))
        }
        // 100 reference diaries of 180 days: 21.4 flare-ups and 85.7 days at risk on average.
        let flares = try #require(mean(reports.map { Double($0.datedFlareCount) }))
        let days = try #require(mean(reports.map { Double($0.riskDays.count) }))
        #expect((19.5...23.5).contains(flares), "\(flares)")
        #expect((78...94).contains(days), "\(days)")
    }

    @Test("a trigger of odds 4 is named in over half of one-year diaries, rarely another one instead")
    func trigger() async throws {
        let result = await Self.run(try Self.row(.links, "trigger of odds 4, 365 days"), diaries: 60)
        let missed = 60 - result.counts["trigger named"].count
        #expect(missed <= Self.largestCount(of: 60, limit: 1 - 0.57))
        let lead = result.counts["first card right"]
        #expect(lead.total - lead.count <= Self.largestCount(of: lead.total, limit: 0.15))
        let wrong = result.counts["wrong cards"]
        #expect(wrong.count <= Self.largestCount(of: wrong.total, limit: 0.12))
    }

    @Test("sleep that is merely coloured by pain isn't named")
    func sleep() async throws {
        let result = await Self.run(try Self.row(.sleep, "lowered by 0.4, 180 days"), diaries: 30)
        #expect(result.counts["sleep named"].count <= Self.largestCount(of: 30, limit: 0.07))
        #expect(result.counts["said to come together"].count > 5)
    }

    @Test("stiff mornings call for no caution, but a stretch that harms does")
    func caution() async throws {
        let idle = await Self.run(try Self.row(.caution, "the stretch does nothing"), diaries: 60)
        #expect(idle.counts["ever caution"].count <= Self.largestCount(of: 60, limit: 0.07))
        let harm = await Self.run(try Self.row(.caution, "it costs a point by morning"), diaries: 30)
        #expect(harm.counts["ever caution"].count > 20)
    }

    @Test("what is taken at peaks is rarely said to help, although a before-after comparison would say so")
    func helps() async throws {
        let result = await Self.run(try Self.row(.helps, "pain with a short memory"), diaries: 40)
        let said = result.counts["anything falsely said to help, hints included"]
        #expect(said.count <= Self.largestCount(of: 40, limit: 0.07))
        #expect(result.counts["before against after would say so"].count > 30)
    }

    @Test("what is remembered because it hurts would be named from counts, which is why nothing is")
    func sameDay() async throws {
        let result = await Self.run(
            try Self.row(.sameDay, "a fifth of it is logged unless it hurts"), diaries: 60)
        #expect(result.counts["anything a test would name"].count > 10)
    }

    @Test("stopping after the first orders when nothing more can be shown makes no difference", arguments: 1...6)
    func firstOrders(seed: UInt64) throws {
        for odds in [1.0, 6.0] {
            let scenario = Scenario.reference(days: 250, seed: seed).withTrigger(odds: odds, among: [.sitting])
            let days = SimulatedDiary(scenario).days
            let table = NamedHabits.table(of: days[...])
            let whole = try #require(LinkReport(table, permutations: 1999)).shown
            let finding = NamedHabits.ofTwinge(days[...], permutations: 1999)
            #expect(finding.named.map { String($0.rawValue) } == whole.map(\.exposure.habit))
        }
    }

    @Test("the same seed gives the same counts on any number of threads, and when resumed")
    func determinism() async throws {
        let row = try Self.row(.links, "usual, 90 days")
        let alone = await Self.run(row, diaries: 6, threads: 1)
        #expect(await Self.run(row, diaries: 6, threads: 3).counts == alone.counts)
        var kept: [Int: Counts] = [:]
        _ = await CalibrationRun.run(
            row, diaries: 6, seed: 5, permutations: 499, threads: 2,
            progress: { place, counts in if place < 4 { kept[place] = counts } })
        #expect(kept.count == 4)
        var fresh = 0
        let resumed = await CalibrationRun.run(
            row, diaries: 6, seed: 5, permutations: 499, threads: 2, kept: kept, progress: { _, _ in fresh += 1 })
        #expect(resumed.counts == alone.counts)
        #expect(fresh == 2)
    }

    @Test("counts are read back from their file, except a line that was cut off")
    func keptRuns() throws {
        let folder = try TestFolder()
        let path = folder.file("weekly")
        var counts = Counts()
        counts.add("ever a link", true)
        let kept = KeptRuns(path: path)
        kept.keep(counts, of: 3, for: "row")
        kept.keep(Counts(), of: 4, for: "row")
        #expect(KeptRuns(path: path).counts(for: "row") == [3: counts, 4: Counts()])
        #expect(KeptRuns(path: path).counts(for: "other").isEmpty)
        try folder.write(folder.bytes("weekly").dropLast(5), to: "weekly")
        #expect(KeptRuns(path: path).counts(for: "row") == [3: counts])
    }

    @Test("a measure is met up to its limit, and never without a case")
    func measures() {
        var counts = Counts()
        counts.add("named", 7, of: 100)
        #expect(Measure.atMost(0.07, "named").isKept(by: counts))
        #expect(!Measure.atMost(0.06, "named").isKept(by: counts))
        #expect(Measure.atLeast(0.07, "named").isKept(by: counts))
        #expect(!Measure.atLeast(0.08, "named").isKept(by: counts))
        #expect(!Measure.atMost(1, "named").isKept(by: Counts()))
        #expect(Measure.only("named").isKept(by: Counts()))
    }

    @Test("the table says what was found, how certain that is, and which limits were missed")
    func table() {
        var counts = Counts()
        counts.add("anything named", 2, of: 20)
        let row = CalibrationRow(
            name: "usual, 180 days", measures: [.atMost(0.07, "anything named"), .only("any correlation")]
        ) { _, _ in Counts() }
        let table = CalibrationTable(name: "links", title: "One look.", rows: [row])
        let run = CalibrationRun(row: row, counts: counts)
        #expect(run.missed.map(\.name) == ["anything named"])
        #expect(
            CalibrationText(table: table, runs: [run]).text == """
                ### links

                One look.

                | diaries | measure | share | 95 % range | bar |
                | --- | --- | --- | --- | --- |
                | usual, 180 days | anything named | 10.0 % (2 of 20) | 2.8-30.1 % | at most 7 %: MISSED |
                | usual, 180 days | any correlation | none |  |  |

                """)
    }

    @Test("a trigger is one of the given habits, or none if there are none")
    func triggers() {
        let among = Set(
            (UInt64(0)..<40).compactMap {
                Scenario(days: 90, seed: $0).withTrigger(odds: 4, among: [.driving, .sitting]).trigger
            })
        #expect(Set(among.map(\.habit)) == [.driving, .sitting])
        #expect(Scenario(days: 90, seed: 1).withTrigger(odds: 4, among: []).trigger == nil)
    }

    @Test("every table has a unique name, and every row a unique one within it")
    func names() {
        #expect(Set(CalibrationTable.all.map(\.name)).count == CalibrationTable.all.count)
        for table in CalibrationTable.all { #expect(Set(table.rows.map(\.name)).count == table.rows.count) }
    }
}
