import Pages
import Trends

extension LinksPage: Encodable {
    private struct Form: Encodable {
        let days: Int
        let flares: Int
        let datedFlares: Int
        let atRiskDays: Int
        let mode: String
        let gate: Gate
        let permutations: Int
        let seed: UInt64
        let links: [Line]
    }

    private struct Gate: Encodable {
        let open: Bool
        let missing: [Missing]
    }

    private struct Missing: Encodable {
        let what: String
        let have: Int
        let need: Int

        init(_ need: LinkNeed) {
            what = need.subject
            (have, self.need) = need.counts
        }
    }

    /// Null where no number divides the days well.
    private struct Count: Encodable {
        @OrNull var flares: Int?
        @OrNull var days: Int?

        init(_ count: LinkContrast.Count?) {
            flares = count?.flares
            days = count?.days
        }
    }

    private struct Line: Encodable {
        let habit: String
        @OrNull var choice: String?
        let side: String
        let phrase: String
        let window: String
        let shown: Bool
        @OrNull var tier: String?
        let lead: Bool
        let early: Bool
        @OrNull var zFlare: Double?
        @OrNull var zGraded: Double?
        @OrNull var t: Double?
        @OrNull var pAdjusted: Double?
        @OrNull var oddsRatio: Double?
        @OrNull var low: Double?
        @OrNull var high: Double?
        let exposed: Count
        let unexposed: Count
        @OrNull var cut: Double?
        let exposedWords: String
        @OrNull var points: Double?
        @OrNull var pointsLow: Double?
        @OrNull var pointsHigh: Double?
        @OrNull var night: String?
        @OrNull var why: String?
        let words: [String]
        let missing: [Missing]
    }

    /// Writes the JSON form of the page.
    func encode(to encoder: any Encoder) throws {
        let form = Form(
            days: report.dayCount, flares: report.flareCount, datedFlares: report.datedFlareCount,
            atRiskDays: report.riskDays.count, mode: report.mode.rawValue,
            gate: Gate(open: report.isGateOpen, missing: report.needs.map(Missing.init)),
            permutations: report.options.permutations, seed: report.options.seed, links: report.links.map(line))
        try form.encode(to: encoder)
    }

    private func line(_ link: Link) -> Line {
        Line(
            habit: link.exposure.habit, choice: link.exposure.choice, side: link.exposure.side.rawValue,
            phrase: link.exposure.phrase, window: link.exposure.isSameNight ? "same night" : "day before",
            shown: link.isShown, tier: link.tier?.rawValue, lead: link.isLead, early: link.isShown && isEarly,
            zFlare: link.score?.zFlare, zGraded: link.score?.zGraded, t: link.score?.combined,
            pAdjusted: link.pAdjusted, oddsRatio: link.strength?.oddsRatio, low: link.strength?.low,
            high: link.strength?.high, exposed: Count(link.contrast?.exposed),
            unexposed: Count(link.contrast?.unexposed), cut: link.cutAsLogged, exposedWords: link.exposedWords,
            points: link.height?.points, pointsLow: link.height?.low, pointsHigh: link.height?.high,
            night: link.nightVerdict?.rawValue, why: reason(link), words: words(link),
            missing: link.needs.map(Missing.init))
    }

    /// Whether fewer than 20 flare-ups are looked at, which scripts of version 0.1 ask for.
    private var isEarly: Bool { report.datedFlareCount < 20 }

    private func words(_ link: Link) -> [String] {
        guard link.isShown else { return [link.togetherSentence].compactMap { $0 } }
        return [link.mainSentence].compactMap { $0 } + link.sentences(in: report)
    }
}
