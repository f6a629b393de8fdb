/// What a diary says about one treatment, exercise or medicine and the pain after it.
public struct Relief: Hashable, Sendable {
    /// The conclusion that may be drawn. It is never that something made pain worse: windows without a use end when one was needed,
    /// which makes every treatment look 0.1 to 0.8 points worse than it is.
    public enum Verdict: String, Hashable, Sendable {
        /// Pain fell further with it, unlikely by chance.
        case eases
        /// Worth watching.
        case hint
        /// The difference can't be told from chance.
        case unclear = "none"
        /// There are too few uses, or too few windows without it.
        case notEnough = "not enough"
    }

    /// The name of the treatment.
    public let treatment: String
    /// How often it was used.
    public let useCount: Int
    /// How many uses have a score at both the start and the end.
    public let countedUses: Int
    /// The windows whose starts occur both with and without it, in chronological order.
    public let windows: [ReliefWindow]
    /// The test; nil if there is not enough.
    public let test: ReliefTest?
    /// The test's count, adjusted for all treatments that were tested; nil if there is not enough.
    public let adjustedCount: Int?
    /// The conclusion that may be drawn.
    public let verdict: Verdict

    /// How many uses, and how many windows without, are needed.
    public static let leastWindows = 8
    /// The seed for random draws.
    public static let seed: UInt64 = 20_260_101

    /// How many uses are matched.
    public var matchedUses: Int { windows.count(where: \.isUse) }
    /// How many windows without it they are matched with.
    public var matchedControls: Int { windows.count - matchedUses }
    /// Whether there is enough to test.
    public var isOpen: Bool { test != nil }

    /// Returns what a diary says about everything done for pain, in alphabetical order.
    ///
    /// - Parameter progress: called with the fraction done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(treatments · (scores + draws · windows))
    public static func all(in timeline: PainTimeline, progress: (Double) -> Bool = { _ in true }) -> [Relief]? {
        let diary = ReliefDiary(timeline)
        let treatments = diary.treatments
        var drafts: [UnadjustedTest] = []
        for (place, treatment) in treatments.enumerated() {
            guard progress(Double(place) / Double(treatments.count)) else { return nil }
            drafts.append(UnadjustedTest(treatment, in: diary))
        }
        return reliefs(drafts)
    }

    /// Returns treatments with their tests, adjusted by Holm's procedure on integers.
    private static func reliefs(_ drafts: [UnadjustedTest]) -> [Relief] {
        let open = drafts.indices.filter { drafts[$0].test != nil }
            .sorted { (drafts[$0].count, drafts[$0].treatment) < (drafts[$1].count, drafts[$1].treatment) }
        var adjusted: [Int: Int] = [:]
        var least = 0
        for (rank, place) in open.enumerated() {
            least = max(least, min((open.count - rank) * drafts[place].count, ReliefTest.orderCount))
            adjusted[place] = least
        }
        return drafts.enumerated().map { place, draft in Relief(draft, adjustedCount: adjusted[place]) }
    }

    private init(_ draft: UnadjustedTest, adjustedCount: Int?) {
        treatment = draft.treatment
        useCount = draft.useCount
        countedUses = draft.countedUses
        windows = draft.windows
        test = draft.test
        self.adjustedCount = adjustedCount
        guard let test = draft.test, let adjustedCount else {
            verdict = .notEnough
            return
        }
        if test.points < 0, 100 * adjustedCount <= ReliefTest.orderCount {
            verdict = .eases
        } else {
            verdict = test.points < 0 && 20 * adjustedCount <= ReliefTest.orderCount ? .hint : .unclear
        }
    }

    /// A treatment before adjustment for the others.
    private struct UnadjustedTest {
        let treatment: String
        let useCount: Int
        let countedUses: Int
        let windows: [ReliefWindow]
        let test: ReliefTest?

        var count: Int { test?.count ?? ReliefTest.orderCount }

        init(_ treatment: String, in diary: ReliefDiary) {
            let uses = diary.useWindows(of: treatment)
            let controls = diary.controls(of: treatment, like: uses)
            let both = Set(uses.map(\.stratum)).intersection(controls.map(\.stratum))
            let matched = (uses + controls).filter { both.contains($0.stratum) }.sorted { $0.start < $1.start }
            let useCount = matched.count(where: \.isUse)
            let isOpen = min(useCount, matched.count - useCount) >= Relief.leastWindows
            self.treatment = treatment
            self.useCount = diary.useCount(of: treatment)
            countedUses = uses.count
            windows = matched
            test = isOpen ? ReliefTest(matched, seed: Relief.seed) : nil
        }
    }
}
