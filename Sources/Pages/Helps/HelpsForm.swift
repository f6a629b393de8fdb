import Diary
import Reports
import Trends

/// The JSON form of what eases pain.
public struct HelpsForm: Encodable {
    private let items: [Item]

    /// Creates the form of a report.
    public init(_ report: HelpsReport) { items = report.items.map(Self.item) }

    private struct Item: Encodable {
        let name: String
        let kind: String
        let uses: Int
        let matched: Int
        let controls: Int
        @OrNull var change: Double?
        @OrNull var without: Double?
        @OrNull var points: Double?
        @OrNull var low: Double?
        @OrNull var high: Double?
        @OrNull var p: Double?
        let shown: Bool
        let verdict: String
        let why: String
        let flares: Flares
    }

    /// Days of flare-ups with it the day before, and without.
    private struct Flares: Encodable {
        let verdict: String
        let after: Count
        let without: Count
        @OrNull var p: Double?
        @OrNull var words: String?
    }

    private struct Count: Encodable {
        let ended: Int
        let days: Int
    }

    private static func why(_ relief: Relief) -> String {
        if let sentence = relief.sentence { return "\(sentence) \(Relief.caveat)" }
        return relief.verdict == .notEnough ? "\(relief.reason). \(Relief.explanation)" : relief.reason
    }

    private static func item(_ item: HelpsReport.Item) -> Item {
        let (relief, spells) = (item.relief, item.spells)
        let test = relief.shownTest
        return Item(
            name: item.name.text, kind: item.kind.rawValue, uses: relief.useCount, matched: relief.matchedUses,
            controls: relief.matchedControls, change: test?.meanChangeUses, without: test?.meanChangeControls,
            points: test?.points, low: test?.low, high: test?.high,
            p: relief.adjustedCount.map { Double($0) / Double(ReliefTest.orderCount) }, shown: test != nil,
            verdict: relief.verdict.rawValue, why: Self.why(relief),
            flares: Flares(
                verdict: spells.verdict.rawValue,
                after: Count(ended: spells.afterCare.ended, days: spells.afterCare.days),
                without: Count(ended: spells.afterNone.ended, days: spells.afterNone.days), p: spells.pAdjusted,
                words: spells.sentence))
    }
}
