import Diary
import Trends

/// The JSON form of what the diary says about habits and flare-ups.
public struct LinkForm: Encodable {
    private let days: Int
    private let flares: Int
    private let datedFlares: Int
    private let atRiskDays: Int
    private let mode: String
    private let gate: Gate
    private let permutations: Int
    private let seed: UInt64
    private let links: [Line]
    /// Null for a table, which has no times of day.
    @OrNull private var sameDay: SameDay?

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

    /// Null if no number divides the days well.
    private struct Count: Encodable {
        @OrNull var flares: Int?
        @OrNull var days: Int?

        init(_ count: LinkContrast.Count?) {
            flares = count?.flares
            days = count?.days
        }
    }

    /// What studies say about the habit.
    private struct Studies: Encodable {
        @OrNull var strength: String?
        let sources: [String]

        init(_ evidence: Evidence) {
            strength = evidence.strength?.rawValue
            sources = evidence.sources
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
        @OrNull var evidence: Studies?

        init(_ link: Link, in report: LinkReport, evidence: Evidence?) {
            self.evidence = evidence.map(Studies.init)
            habit = link.exposure.habit
            choice = link.exposure.choice
            side = link.exposure.direction.rawValue
            phrase = link.exposure.phrase
            window = link.exposure.isSameNight ? "same night" : "day before"
            shown = link.isShown
            tier = link.tier?.rawValue
            lead = link.isLead
            // Scripts written for version 0.1 read it.
            early = link.isShown && report.datedFlareCount < 20
            zFlare = link.score?.zFlare
            zGraded = link.score?.zGraded
            t = link.score?.combined
            pAdjusted = link.pAdjusted
            oddsRatio = link.strength?.oddsRatio
            low = link.strength?.low
            high = link.strength?.high
            exposed = Count(link.contrast?.exposed)
            unexposed = Count(link.contrast?.unexposed)
            cut = link.cutAsLogged
            exposedWords = link.exposedWords
            points = link.height?.points
            pointsLow = link.height?.low
            pointsHigh = link.height?.high
            night = link.nightVerdict?.rawValue
            why = link.isLead ? nil : link.reason(in: report)
            words = Self.words(link, in: report)
            missing = link.needs.map(Missing.init)
        }

        private static func words(_ link: Link, in report: LinkReport) -> [String] {
            guard link.isShown else { return [link.togetherSentence].compactMap { $0 } }
            return [link.mainSentence].compactMap { $0 } + link.sentences(in: report)
        }
    }

    /// What was logged before pain rose within a day: counts without a verdict.
    private struct SameDay: Encodable {
        let rises: Int
        let open: Bool
        let items: [Item]

        struct Item: Encodable {
            let name: String
            let named: Bool
            let twoHours: Comparison
            let day: Comparison
        }

        struct Comparison: Encodable {
            let rises: Moments
            let others: Moments

            init(_ comparison: SameDayReport.Comparison) {
                rises = Moments(logged: comparison.rises.logged, of: comparison.rises.of)
                others = Moments(logged: comparison.others.logged, of: comparison.others.of)
            }
        }

        struct Moments: Encodable {
            let logged: Int
            let of: Int
        }

        init(_ report: SameDayReport) {
            rises = report.riseCount
            open = report.isOpen
            items = report.items.map {
                Item(
                    name: $0.name.text, named: $0.isNamed, twoHours: Comparison($0.twoHours), day: Comparison($0.day))
            }
        }
    }

    /// Creates the form of an analysis and of what was logged before pain rose within a day.
    ///
    /// - Parameter evidence: returns what studies say about the habit of an exposure.
    public init(
        _ report: LinkReport, sameDay: SameDayReport? = nil, evidence: (Exposure) -> Evidence? = { _ in nil }
    ) {
        self.sameDay = sameDay.map(SameDay.init)
        days = report.dayCount
        flares = report.flareCount
        datedFlares = report.datedFlareCount
        atRiskDays = report.riskDays.count
        mode = report.mode.rawValue
        gate = Gate(open: report.isGateOpen, missing: report.needs.map(Missing.init))
        permutations = report.options.permutations
        seed = report.options.seed
        links = report.links.map { Line($0, in: report, evidence: evidence($0.exposure)) }
    }
}
