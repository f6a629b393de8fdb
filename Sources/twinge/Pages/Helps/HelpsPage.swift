import Diary
import Pages
import Trends

/// What eases pain, as it is shown.
struct HelpsPage {
    private let report: HelpsReport

    /// Takes what was found.
    init(_ report: HelpsReport) {
        self.report = report
    }

    /// The page as plain text: what eased pain, what flare-ups ended sooner after, then the rest.
    func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading("What eases your pain")
        guard !report.items.isEmpty else {
            page.paragraph(
                "Nothing done for pain is logged yet: twinge care heat, twinge activity walking=20min.", indent: 0)
            return page.text
        }
        let told = report.items.filter { $0.relief.sentence != nil || $0.spells.sentence != nil }
        for item in told {
            page.heading(page.shown(item.name.text))
            if let sentence = item.relief.sentence {
                page.paragraph(
                    "\(sentence) \(item.relief.verdict == .hint ? "A hint: it may be chance. " : "")\(Relief.caveat)")
            }
            if let sentence = item.spells.sentence { page.paragraph(sentence) }
            page.line()
        }
        let others = report.items.filter { $0.relief.sentence == nil }
        if !others.isEmpty, !told.isEmpty { page.heading("Others") }
        for item in others {
            let uses = item.relief.useCount.counted("time", "times")
            page.row([.left(item.name.text, 20), .left("\(uses); \(item.relief.reason)")])
        }
        if others.contains(where: { $0.relief.verdict == .notEnough }) {
            page.line()
            page.paragraph(Relief.explanation, indent: 0)
        }
        return page.text
    }
}

extension HelpsPage: Encodable {
    private struct Form: Encodable {
        let items: [Item]
    }

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

    /// Days of flare-ups after it and after none.
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

    /// Writes the JSON form of the page.
    func encode(to encoder: any Encoder) throws {
        try Form(items: report.items.map(Self.item)).encode(to: encoder)
    }

    private static func why(_ relief: Relief) -> String {
        if let sentence = relief.sentence { return "\(sentence) \(Relief.caveat)" }
        return relief.verdict == .notEnough ? "\(relief.reason). \(Relief.explanation)" : relief.reason
    }

    private static func item(_ item: HelpsReport.Item) -> Item {
        let (relief, spells) = (item.relief, item.spells)
        let isShown = relief.sentence != nil
        let test = isShown ? relief.test : nil
        return Item(
            name: item.name.text, kind: item.kind.rawValue, uses: relief.useCount, matched: relief.matchedUses,
            controls: relief.matchedControls, change: test?.meanChangeUses, without: test?.meanChangeControls,
            points: test?.points, low: test?.low, high: test?.high,
            p: relief.adjustedCount.map { Double($0) / Double(ReliefTest.orderCount) }, shown: isShown,
            verdict: relief.verdict.rawValue, why: Self.why(relief),
            flares: Flares(
                verdict: spells.verdict.rawValue,
                after: Count(ended: spells.afterCare.ended, days: spells.afterCare.days),
                without: Count(ended: spells.afterNone.ended, days: spells.afterNone.days), p: spells.pAdjusted,
                words: spells.sentence))
    }
}
