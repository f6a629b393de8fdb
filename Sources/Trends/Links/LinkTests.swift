import Statistics

/// The tests of every exposure against flare-ups and against pain, with p values that account for how many there are.
public struct LinkTests: Hashable, Sendable {
    /// The number of permutations unless asked for otherwise.
    static let permutationCount = 1999
    /// The seed of the permutations unless asked for otherwise.
    static let seed: UInt64 = 20_260_101

    /// The score against the start of flare-ups.
    public let zFlare: [Double]
    /// The score against pain over its baseline.
    public let zGraded: [Double]
    /// Both together; 0 for an exposure that may not be tested yet.
    public let combined: [Double]
    /// The p value of each, adjusted for all of them.
    public let pAdjusted: [Double]

    /// Takes tests as they were kept, in the order of the exposures.
    ///
    /// - Returns: nil unless there is one number of each kind for each exposure.
    public init?(zFlare: [Double], zGraded: [Double], combined: [Double], pAdjusted: [Double]) {
        guard [zGraded, combined, pAdjusted].allSatisfy({ $0.count == zFlare.count }) else { return nil }
        (self.zFlare, self.zGraded, self.combined, self.pAdjusted) = (zFlare, zGraded, combined, pAdjusted)
    }

    /// Tests all exposures of a table.
    ///
    /// - Parameters:
    ///   - isTestable: whether each exposure is known well enough; the others stay in the family with 0.
    ///   - progress: called with the share done; returning false stops the work.
    /// - Returns: nil when it was stopped.
    /// - Complexity: O(exposures · permutations · weeks) in time and O(exposures · permutations) in memory
    init?(
        _ table: LinkTable, _ model: LinkModel, isTestable: [Bool], permutationCount: Int, seed: UInt64,
        progress: (Double) -> Bool
    ) {
        let exposures = table.exposures.map(\.testedValues)
        zFlare = exposures.map(model.flareScore.statistic)
        zGraded = exposures.map(model.gradedScore.statistic)
        combined = zip(isTestable, zip(zFlare, zGraded)).map { $0 ? Self.combine($1.0, $1.1) : 0 }
        let orders = WeekPermutations(model.blocks, count: permutationCount, seed: seed)
        let designs = [model.flareScore, model.gradedScore].map { Self.designs($0, blocks: model.blocks) }
        var permuted = [Double](repeating: 0, count: exposures.count * permutationCount)
        for (index, exposure) in exposures.enumerated() where isTestable[index] {
            guard progress(Double(index) / Double(exposures.count)) else { return nil }
            var scores = [model.flareScore, model.gradedScore].map { ShuffledScore($0, orderCount: orders.count) }
            for (block, range) in model.blocks.ranges.enumerated() {
                guard let part = BlockExposure(exposure, range: range) else { continue }
                for test in scores.indices {
                    guard let design = designs[test][block] else { continue }
                    scores[test].add(part, design, orders: orders, block: block)
                }
            }
            let (flare, graded) = (scores[0].statistics(), scores[1].statistics())
            for order in flare.indices {
                permuted[order * exposures.count + index] = Self.combine(flare[order], graded[order])
            }
        }
        pAdjusted = stepDownMaxT(observed: combined, permuted: permuted)
        guard progress(1) else { return nil }
    }

    /// Two independent views of the same question weigh the same.
    private static func combine(_ flare: Double, _ graded: Double) -> Double {
        (flare + graded) / 2.0.squareRoot()
    }

    /// The stratum of a score in each block, laid out over its days; nil where the block carries no information.
    private static func designs(_ score: EfficientScore, blocks: StratumBlocks) -> [BlockDesign?] {
        var designs = [BlockDesign?](repeating: nil, count: blocks.ranges.count)
        for stratum in score.strata {
            guard let day = stratum.indices.first else { continue }
            let block = blocks.block(of: day)
            designs[block] = BlockDesign(
                stratum, range: blocks.ranges[block], weekCount: blocks.weekStarts(of: block).count,
                covariateCount: score.covariateCount)
        }
        return designs
    }
}
