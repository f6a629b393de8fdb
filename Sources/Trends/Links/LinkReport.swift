import Diary

/// The links between habits and flare-ups that a diary shows, and what it cannot show yet.
public struct LinkReport: Hashable, Sendable {
    /// How the analysis is run.
    public struct Options: Hashable, Sendable {
        /// How many orders of the weeks are drawn.
        public var permutations = LinkTests.permutationCount
        /// The seed they are drawn from.
        public var seed = LinkTests.seed

        /// 1,999 orders from the usual seed.
        public init() {}
    }

    /// A day at risk as the links see it.
    public struct RiskDay: Hashable, Sendable {
        /// The day, counted from the diary's first.
        public let day: Int
        /// Whether a flare-up began on it.
        public let isStart: Bool
    }

    /// How it was run.
    public let options: Options
    /// The diary's first day; nil for a table without dates.
    public let firstDay: DiaryDate?
    /// How many days the diary spans.
    public let dayCount: Int
    /// How many flare-ups it has.
    public let flareCount: Int
    /// How many of them were seen to begin, which is what links are looked for with.
    public let datedFlareCount: Int
    /// The days on which a flare-up could have been seen to begin.
    public let riskDays: [RiskDay]
    /// What the diary lacks before anything can be looked for; empty when the gate is open.
    public let needs: [LinkNeed]
    /// The links: those shown first, then the others, each by strength of evidence, then what lacks days.
    public let links: [Link]

    /// The tests behind them, in the order of the table; nil where nothing could be looked for.
    public let tests: LinkTests?

    /// Whether links could be looked for.
    public var isGateOpen: Bool { needs.isEmpty }
    /// The links that are shown, strongest first.
    public var shown: [Link] { links.filter(\.isShown) }

    /// How many flare-ups a link needs to be more than an early sign.
    static let settledFlareCount = 20

    /// Looks for links in a table.
    ///
    /// - Parameters:
    ///   - known: the tests of the very same table and options, which take most of the time, where they were kept.
    ///   - progress: called with the share done, 0...1; returning false stops the work.
    /// - Returns: nil when it was stopped.
    /// - Complexity: O(exposures · permutations · weeks); ten years of twenty habits take about half a second.
    public init?(
        _ table: LinkTable, options: Options = Options(), known: LinkTests? = nil,
        progress: (Double) -> Bool = { _ in true }
    ) {
        let model = LinkModel(table)
        let gate = model.needs
        let needs = table.exposures.map(model.needs)
        guard progress(0.02) else { return nil }
        var tests = gate.isEmpty && known?.zFlare.count == table.exposures.count ? known : nil
        if gate.isEmpty, tests == nil {
            tests = LinkTests(
                table, model, isTestable: needs.map(\.isEmpty), permutationCount: options.permutations,
                seed: options.seed, progress: { progress(0.02 + 0.78 * $0) })
            guard tests != nil else { return nil }
        }
        var drafts: [Draft] = []
        for (index, exposure) in table.exposures.enumerated() {
            guard progress(0.8 + 0.2 * Double(index) / Double(table.exposures.count)) else { return nil }
            drafts.append(Draft(exposure, index: index, model: model, tests: tests, needs: needs[index]))
        }
        drafts.sort(by: Draft.comesFirst)
        let passed = drafts.prefix { $0.isShown }
        let companions = model.companions(passed.map(\.exposure))
        links = drafts.enumerated().map { place, draft in
            draft.link(
                companion: companions.indices.contains(place) ? companions[place] : nil,
                isEarly: model.startCount < Self.settledFlareCount, model: model)
        }
        self.options = options
        self.tests = tests
        self.needs = gate
        firstDay = table.firstDay
        dayCount = table.dayCount
        flareCount = model.walk.spells.count
        datedFlareCount = model.startCount
        riskDays = zip(model.riskDays, model.isStart).map { RiskDay(day: $0, isStart: $1) }
    }
}

/// A link before it is known what it comes with.
private struct Draft {
    let exposure: Exposure
    let needs: [LinkNeed]
    let contrast: LinkContrast
    let strength: LinkStrength?
    let zFlare: Double?
    let zGraded: Double?
    let combined: Double?
    let pAdjusted: Double?

    /// Whether the link may be shown: past the gates, significant, and seen in both tests.
    let isShown: Bool

    init(_ exposure: Exposure, index: Int, model: LinkModel, tests: LinkTests?, needs: [LinkNeed]) {
        self.exposure = exposure
        self.needs = needs
        contrast = model.contrast(exposure)
        guard let tests, needs.isEmpty else {
            (strength, zFlare, zGraded, combined, pAdjusted, isShown) = (nil, nil, nil, nil, nil, false)
            return
        }
        strength = model.strength(exposure)
        zFlare = tests.zFlare[index]
        zGraded = tests.zGraded[index]
        combined = tests.combined[index]
        pAdjusted = tests.pAdjusted[index]
        isShown = tests.pAdjusted[index] <= 0.05 && tests.zFlare[index] > 0.5 && tests.zGraded[index] > 0
    }

    static func comesFirst(_ left: Draft, _ right: Draft) -> Bool {
        if left.isShown != right.isShown { return left.isShown }
        return (left.combined ?? -.infinity) > (right.combined ?? -.infinity)
    }

    func link(companion: Int?, isEarly: Bool, model: LinkModel) -> Link {
        Link(
            exposure: exposure, zFlare: zFlare, zGraded: zGraded, combined: combined, pAdjusted: pAdjusted,
            needs: needs, isShown: isShown, isLead: isShown && companion == nil, companion: companion,
            isEarly: isShown && isEarly, contrast: contrast, strength: strength,
            dose: isShown ? model.dose(exposure) : nil)
    }
}
