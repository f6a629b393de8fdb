import Statistics

/// The tests of every exposure against flare-ups and pain, with counts adjusted for how many exposures there are.
public struct LinkTests: Hashable, Sendable {
    /// The default number of permutations.
    static let permutationCount = 1999
    /// The default seed of the permutations.
    static let seed: UInt64 = 20_260_101

    /// How many orders of the weeks were examined, including the actual one.
    public let orderCount: Int
    /// The tests that determine tiers: those of nights are adjusted for the morning.
    public let scores: [LinkScore]
    /// The tests without adjustment for the morning, used only for wording.
    public let unadjusted: [LinkScore]

    /// Returns the p-value of a score, adjusted for all exposures.
    public func pAdjusted(_ score: LinkScore) -> Double { Double(score.count) / Double(orderCount) }

    /// Restores cached tests, in the order of the exposures; nil unless there are as many of both kinds.
    public init?(orderCount: Int, scores: [LinkScore], unadjusted: [LinkScore]) {
        guard scores.count == unadjusted.count, orderCount > 0 else { return nil }
        (self.orderCount, self.scores, self.unadjusted) = (orderCount, scores, unadjusted)
    }

    /// Tests all exposures of a table.
    ///
    /// - Parameters:
    ///   - gates: whether each exposure is known well enough; the others stay in the family with a score of 0.
    ///   - progress: called with the fraction done; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(exposures · permutations · weeks) in time and O(exposures · permutations) in memory
    init?(
        _ table: LinkTable, _ model: LinkModel, gates: [LinkGate], permutationCount: Int, seed: UInt64,
        progress: (Double) -> Bool
    ) {
        let isHeight = model.mode == .height
        let ordinary = ScoreTest(
            flare: isHeight ? nil : model.flareRows, graded: model.gradedRows, blocks: model.blocks)
        let hasNights = table.exposures.contains(where: \.isSameNight)
        let adjusted =
            hasNights
            ? ScoreTest(
                flare: isHeight ? nil : model.morningRows.flare, graded: model.morningRows.graded, blocks: model.blocks)
            : nil
        let orders = WeekPermutations(model.blocks, count: permutationCount, seed: seed)
        var families = hasNights ? [Family(), Family()] : [Family()]
        for (index, exposure) in table.exposures.enumerated() {
            guard progress(Double(index) / Double(table.exposures.count)) else { return nil }
            let values = model.comparableValues(of: exposure)
            let draft = { (test: ScoreTest, isTestable: Bool) in
                Family.Member(test, values, isTestable: isTestable, orders: orders, blocks: model.blocks)
            }
            let plain = draft(ordinary, gates[index].isKnown)
            if exposure.isSameNight, let adjusted {
                families[0].add(draft(adjusted, gates[index].isTestable))
            } else {
                families[0].add(plain)
            }
            if hasNights { families[1].add(plain) }
        }
        let results = families.map { $0.scores(permutationCount: permutationCount) }
        self.init(orderCount: permutationCount + 1, scores: results[0], unadjusted: results[results.count - 1])
        guard progress(1) else { return nil }
    }
}

/// Tests that are adjusted for one another.
private struct Family {
    /// One exposure's test.
    struct Member {
        let scores: (flare: Double?, graded: Double)
        let combined: Double
        let permuted: [Double]

        init(
            _ test: ScoreTest, _ values: [Double?], isTestable: Bool, orders: WeekPermutations, blocks: StratumBlocks
        ) {
            scores = test.scores(values)
            combined = isTestable ? ScoreTest.combine(scores.flare, scores.graded) : 0
            permuted = isTestable ? test.combined(values, orders: orders, blocks: blocks) : []
        }
    }

    private var members: [Member] = []

    mutating func add(_ member: Member) { members.append(member) }

    /// Returns the scores of all members, each compared with all of them in every order.
    func scores(permutationCount: Int) -> [LinkScore] {
        var permuted = [Double](repeating: 0, count: members.count * permutationCount)
        for (index, member) in members.enumerated() {
            for (order, value) in member.permuted.enumerated() { permuted[order * members.count + index] = value }
        }
        let counts = stepDownMaxTCounts(observed: members.map(\.combined), permuted: permuted)
        return zip(members, counts).map { member, count in
            LinkScore(
                zFlare: member.scores.flare, zGraded: member.scores.graded, combined: member.combined, count: count)
        }
    }
}
