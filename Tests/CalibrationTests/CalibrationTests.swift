import Simulation
import Statistics
import Testing
import Trends

@testable import calibrate

@Suite("calibration of the links")
struct CalibrationTests {
    static func calibrate(_ row: CalibrationRow, diaries: Int, threads: Int = 2) async -> Calibration {
        await Calibration.run(row, diaries: diaries, seed: 5, permutations: 499, threads: threads)
    }

    /// The largest count that a share of at most `limit` gives in 99.9 of 100 runs.
    static func largestCount(of total: Int, limit: Double) -> Int {
        (0...total).first { Binomial(trials: total, probability: limit).cumulative($0) >= 0.999 } ?? total
    }

    @Test(
        "few diaries without a trigger get a link, while most get a correlation",
        arguments: CalibrationRow.linkFree.filter { $0.days == 180 })
    func linkFree(row: CalibrationRow) async {
        let result = await Self.calibrate(row, diaries: 50)
        let links = result.twinge[.anyLink]
        #expect(links.total == 50)
        #expect(links.count <= Self.largestCount(of: 50, limit: 0.07))
        #expect(result.correlations[.anyLink].count > 25)
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

    @Test("a trigger of odds 4 is named in more than half of a year's diaries, and rarely another in its place")
    func trigger() async throws {
        let row = try #require(CalibrationRow.withTrigger.last)
        let result = await Self.calibrate(row, diaries: 60)
        let missed = 60 - result.twinge[.triggerNamed].count
        #expect(missed <= Self.largestCount(of: 60, limit: 1 - 0.57))
        let lead = result.twinge[.leadRight]
        #expect(lead.total - lead.count <= Self.largestCount(of: lead.total, limit: 0.15))
        let wrong = result.twinge[.wrongCards]
        #expect(wrong.count <= Self.largestCount(of: wrong.total, limit: 0.12))
    }

    @Test("the same seed gives the same result on any number of threads, another seed another")
    func determinism() async {
        let row = CalibrationRow.linkFree[0]
        let alone = await Self.calibrate(row, diaries: 6, threads: 1)
        #expect(await Self.calibrate(row, diaries: 6, threads: 3) == alone)
        #expect(row.diary(seed: 1).days == row.diary(seed: 1).days)
        #expect(row.diary(seed: 1).days != row.diary(seed: 2).days)
    }

    @Test("what is counted: links, triggers, first cards, and cards that are wrong")
    func tally() {
        var tally = Tally()
        tally.add(NamedHabits(named: [], cards: []), trigger: .sitting)
        tally.add(NamedHabits(named: [.driving, .sitting], cards: [.driving]), trigger: .sitting)
        tally.add(NamedHabits(named: [.sitting, .driving], cards: [.sitting, .driving]), trigger: .sitting)
        #expect(tally[.anyLink] == Share(count: 2, total: 3))
        #expect(tally[.triggerNamed] == Share(count: 2, total: 3))
        #expect(tally[.leadRight] == Share(count: 1, total: 2))
        #expect(tally[.wrongCards] == Share(count: 2, total: 3))
        #expect(!Limit(.anyLink, isAtMost: true, 0.07).isKept(by: tally))
        #expect(Limit(.leadRight, isAtMost: false, 0.5).isKept(by: tally))
        #expect(!Limit(.wrongCards, isAtMost: true, 1).isKept(by: Tally()))
    }

    @Test("the table says what was found, how sure that is, and which bars were missed")
    func table() {
        var (twinge, correlations) = (Tally(), Tally())
        for day in 0..<20 {
            twinge.add(NamedHabits(named: [], cards: day < 2 ? [.driving] : []), trigger: nil)
            correlations.add(NamedHabits(named: [.sitting], cards: [.sitting]), trigger: nil)
        }
        let result = Calibration(row: CalibrationRow.linkFree[1], twinge: twinge, correlations: correlations)
        #expect(
            CalibrationTable(linkFree: [result]).text == """
                | no trigger | days | any link | 95 % range | bar | any correlation |
                | --- | --- | --- | --- | --- | --- |
                | usual | 180 | 10.0 % (2 of 20) | 2.8-30.1 % | at most 7 %: MISSED | 100.0 % (20 of 20) |
                """)
    }

    @Test("of a trigger the table says how often it is named, and comes first, and how many cards are wrong")
    func triggerTable() throws {
        var tally = Tally()
        tally.add(NamedHabits(named: [.sitting], cards: [.sitting]), trigger: .sitting)
        tally.add(NamedHabits(named: [.driving], cards: [.driving]), trigger: .sitting)
        let row = try #require(CalibrationRow.withTrigger.last)
        let result = Calibration(row: row, twinge: tally, correlations: Tally())
        let table = CalibrationTable(withTrigger: [result])
        #expect(table.missesABar)
        #expect(
            table.text == """
                | trigger of odds 4 | days | share | 95 % range | bar | correlations |
                | --- | --- | --- | --- | --- | --- |
                | trigger named | 365 | 50.0 % (1 of 2) | 9.5-90.5 % | at least 57 %: MISSED | none |
                | first card right | 365 | 50.0 % (1 of 2) | 9.5-90.5 % | at least 85 %: MISSED | none |
                | wrong cards | 365 | 50.0 % (1 of 2) | 9.5-90.5 % | at most 12 %: MISSED | none |
                """)
    }

    @Test("a trigger is any of the habits to choose from, and none where there are none")
    func triggers() {
        let among = Set(
            (UInt64(0)..<40).compactMap {
                Scenario(days: 90, seed: $0).withTrigger(odds: 4, among: [.driving, .sitting]).trigger
            })
        #expect(Set(among.map(\.habit)) == [.driving, .sitting])
        #expect(Scenario(days: 90, seed: 1).withTrigger(odds: 4, among: []).trigger == nil)
    }
}
