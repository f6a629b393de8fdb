import Diary
import Testing

@testable import Trends

@Suite("links in diaries with little or no information")
struct ThinLinkTests {
    /// A table of a habit over days, with flare-ups every nine days from the third week on.
    static func table(days: Int, pain: (Int) -> Double?, habit: [(Int) -> Double?]) -> LinkTable {
        LinkTable(
            firstWeekday: .monday, pain: (0..<days).map(pain),
            columns: habit.enumerated().map { number, value in
                LinkTable.Column(name: "habit \(number)", values: (0..<days).map(value))
            })
    }

    /// Requires a report whose numbers are all finite.
    static func report(_ table: LinkTable) throws -> LinkReport {
        var options = LinkReport.Options()
        options.permutations = 99
        let report = try #require(LinkReport(table, options: options))
        #expect(report.links.count == table.exposures.count)
        for link in report.links {
            for number in [link.score?.zFlare, link.score?.zGraded, link.score?.combined, link.strength?.oddsRatio]
                .compactMap({ $0 })
            {
                #expect(number.isFinite)
            }
            if let p = link.pAdjusted { #expect((0.01...1).contains(p)) }
        }
        return report
    }

    @Test(
        "a block or less tests nothing, and the report says what is missing", arguments: [0, 1, 6, 7, 8, 56])
    func short(days: Int) throws {
        let report = try Self.report(Self.table(days: days, pain: { Double($0 % 7) }, habit: [{ Double($0 % 2) }]))
        #expect(report.shown.isEmpty)
        #expect(!report.isGateOpen)
    }

    @Test("pain that is always missing, or always the same, gives no flare-ups")
    func still() throws {
        for pain in [{ (_: Int) -> Double? in nil }, { _ in 4 }, { _ in 10 }] {
            let report = try Self.report(Self.table(days: 200, pain: pain, habit: [{ Double($0 % 2) }, { _ in nil }]))
            #expect(report.datedFlareCount == 0)
            #expect(report.shown.isEmpty)
        }
    }

    /// One-day flare-ups, every nine days.
    private static func often(_ day: Int) -> Double? { day % 9 == 8 && day > 20 ? 8 : Double(3 + day % 2) }

    @Test("two habits that are always the same share a card where the height of pain is looked at, too")
    func twins() throws {
        // The 64 bits of a fixed number, again and again: yes on some days.
        let isYes = { (day: Int) -> Double? in Double((0x9E37_79B9_7F4A_7C15 as UInt64) >> UInt64((day * 7) % 61) & 1) }
        let report = try Self.report(
            Self.table(
                days: 150, pain: { $0 == 0 ? 3 : 3 + (isYes($0 - 1) ?? 0) },
                habit: [isYes, isYes, { isYes($0).map { 2 * $0 } }]))
        #expect(report.mode == .height)
        #expect(report.links.allSatisfy { $0.tier == .hint })
        #expect(report.links.map { $0.joint?.isCard } == [true, false, false])
        #expect(report.links.map { $0.companion == nil } == [true, false, false])
    }

    @Test("habits that are missing, constant or rarely logged aren't tested, and don't affect the others")
    func constant() throws {
        let report = try Self.report(
            Self.table(
                days: 300, pain: Self.often,
                habit: [{ _ in nil }, { _ in 0 }, { _ in 1 }, { _ in 7.5 }, { $0 < 30 ? 1 : nil }, { Double($0 % 5) }]))
        #expect(report.isGateOpen)
        #expect(report.datedFlareCount > 20)
        let byName = Dictionary(uniqueKeysWithValues: report.links.map { ($0.exposure.habit, $0) })
        #expect(byName["habit 0"]?.needs.isEmpty == false)
        #expect(byName["habit 1"]?.needs == [.daysWith(have: 0, need: 5)])
        #expect(byName["habit 2"]?.needs == [.daysWithout(have: 0, need: 5)])
        #expect(byName["habit 3"]?.score?.combined == 0)
        #expect(byName["habit 3"]?.strength == nil)
        #expect(byName["habit 5"]?.needs.isEmpty == true)
        #expect(report.shown.isEmpty)
    }

    @Test("a habit before every flare-up and on no other day is shown, with finite odds")
    func separated() throws {
        let before = { (day: Int) -> Double? in Self.often(day + 1) == 8 ? 1 : 0 }
        let report = try Self.report(Self.table(days: 300, pain: Self.often, habit: [before, { Double($0 % 4) }]))
        let link = try #require(report.shown.first)
        #expect(report.shown.count == 1)
        #expect(link.exposure.habit == "habit 0")
        let strength = try #require(link.strength)
        #expect((10...100_000).contains(strength.oddsRatio))
        #expect(strength.low > 1)
        #expect(strength.high > strength.oddsRatio)
    }

    @Test("values of any magnitude give finite numbers")
    func sizes() throws {
        for scale in [1e-12, 1e12] {
            let report = try Self.report(
                Self.table(days: 300, pain: Self.often, habit: [{ scale * (1000 + Double($0 * $0 % 17)) }]))
            #expect(report.links[0].score?.zFlare != 0)
        }
    }

    /// Returns the first day by which links, or the height of pain, can be examined.
    private static func opening(of mode: LinkMode, _ pain: [Double?]) throws -> LinkModel {
        let models = pain.indices.lazy.map { day in
            LinkModel(LinkTable(firstWeekday: .monday, pain: Array(pain[...day]), columns: []))
        }
        return try #require(models.first { $0.mode == mode })
    }

    @Test("links open with 25 days at risk once there are 8 flare-ups, the height of pain with 60 days")
    func opening() throws {
        let calm = (0..<100).map { 3 + Double($0 % 2) }
        #expect(try Self.opening(of: .height, calm).gradedRows.days.count == 60)
        let restless = calm.prefix(14) + (0..<60).map { $0.isMultiple(of: 2) ? 8 : 3 }
        let links = try Self.opening(of: .links, Array(restless))
        #expect(links.startCount >= 8)
        #expect(links.riskDays.count == 25)
    }
}
