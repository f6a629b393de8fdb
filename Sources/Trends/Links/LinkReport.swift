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
    /// What the diary could be asked.
    public let mode: LinkMode
    /// The diary's first day; nil for a table without dates.
    public let firstDay: DiaryDate?
    /// How many days the diary spans.
    public let dayCount: Int
    /// How many flare-ups it has.
    public let flareCount: Int
    /// How many of them were seen to begin, which is what links are looked for with.
    public let datedFlareCount: Int
    /// How many days have pain over a known baseline on them and the day before.
    public let gradedDayCount: Int
    /// The days on which a flare-up could have been seen to begin.
    public let riskDays: [RiskDay]
    /// What the diary lacks before links can be looked for; empty when the gate is open.
    public let needs: [LinkNeed]
    /// The links: those shown first, links before hints, then the others, each by strength of evidence, then what lacks
    /// days.
    public let links: [Link]

    /// The tests behind them, in the order of the table; nil where nothing could be looked for.
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
    ///   - known: the tests of the very same table and options, which take most of the time, where they were kept.
    ///   - progress: called with the share done, 0...1; returning false stops the work.
    /// - Returns: nil when it was stopped.
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
