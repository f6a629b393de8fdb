import Diary

/// The links between habits and flare-ups that a diary shows, and what it can't show yet.
public struct LinkReport: Hashable, Sendable {
    /// The options of the analysis.
    public struct Options: Hashable, Sendable {
        /// How many orders of the weeks are drawn.
        public var permutations = LinkTests.permutationCount
        /// The seed they are drawn from.
        public var seed = LinkTests.seed

        /// Creates the default options: 1,999 orders from the default seed.
        public init() {}
    }

    /// A day at risk, as the link analysis sees it.
    public struct RiskDay: Hashable, Sendable {
        /// The day, counted from the diary's first.
        public let day: Int
        /// Whether a flare-up began on it.
        public let isStart: Bool
    }

    /// The options it was run with.
    public let options: Options
    /// The question the diary could answer.
    public let mode: LinkMode
    /// The diary's first day; nil for a table without dates.
    public let firstDay: DiaryDate?
    /// The number of days that the diary spans.
    public let dayCount: Int
    /// The number of flare-ups.
    public let flareCount: Int
    /// The number of those that were seen to begin, which links are based on.
    public let datedFlareCount: Int
    /// The number of days with pain and a known baseline on them and the day before.
    public let gradedDayCount: Int
    /// The days on which a flare-up could have been seen to begin.
    public let riskDays: [RiskDay]
    /// What the diary needs before links can be looked for; empty if the gate is open.
    public let needs: [LinkNeed]
    /// The links: those shown first, links before hints, then the others, each group by strength of evidence, then those that
    /// need more days.
    public let links: [Link]

    /// The tests behind them, in the order of the table; nil if nothing could be tested.
    public let tests: LinkTests?

    /// Whether links could be looked for.
    public var isGateOpen: Bool { needs.isEmpty }
    /// Whether anything could be looked for: links, or what the height of pain follows.
    public var isOpen: Bool { mode != .closed }
    /// The links that are shown, strongest first.
    public var shown: [Link] { links.filter(\.isShown) }

    /// Looks for links in a table.
    ///
    /// - Parameters:
    ///   - known: cached tests of the very same table and options, which take most of the time.
    ///   - progress: called with the fraction done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(exposures · permutations · weeks); ten years of twenty habits take about half a second.
    public init?(
        _ table: LinkTable, options: Options = Options(), known: LinkTests? = nil,
        progress: (Double) -> Bool = { _ in true }
    ) {
        let model = LinkModel(table)
        let mode = model.mode
        let gates = table.exposures.map(model.gate)
        guard progress(0.02) else { return nil }
        var tests = mode != .closed && known?.scores.count == table.exposures.count ? known : nil
        if mode != .closed, tests == nil {
            tests = LinkTests(
                table, model, gates: gates, permutationCount: options.permutations, seed: options.seed,
                progress: { progress(0.02 + 0.78 * $0) })
            guard tests != nil else { return nil }
        }
        var drafts: [UnledLink] = []
        for (index, exposure) in table.exposures.enumerated() {
            guard progress(0.8 + 0.2 * Double(index) / Double(table.exposures.count)) else { return nil }
            drafts.append(UnledLink(exposure, index: index, model: model, tests: tests, gate: gates[index]))
        }
        links = UnledLink.links(drafts, model: model)
        self.options = options
        self.mode = mode
        self.tests = tests
        needs = model.needs
        firstDay = table.firstDay
        dayCount = table.dayCount
        flareCount = model.walk.spells.count
        datedFlareCount = model.startCount
        gradedDayCount = model.gradedRows.days.count
        riskDays = zip(model.riskDays, model.isStart).map { RiskDay(day: $0, isStart: $1) }
    }
}
