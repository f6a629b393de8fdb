import Statistics

/// The score tests of an exposure, laid out over the blocks: against flare-ups and pain, or pain alone.
struct ScoreTest {
    private let flare: EfficientScore?
    private let graded: EfficientScore
    private let designs: [[BlockDesign?]]

    /// Prepares the tests of rows; `flare` is nil if only the height of pain is analysed.
    init(flare: FlareRows?, graded: GradedRows, blocks: StratumBlocks) {
        self.flare = flare?.score()
        self.graded = graded.score()
        designs = [self.flare, self.graded].compactMap(\.self).map { Self.designs($0, blocks: blocks) }
    }

    /// Returns the scores of an exposure in its actual order.
    func scores(_ exposure: [Double?]) -> (flare: Double?, graded: Double) {
        (flare?.statistic(exposure), graded.statistic(exposure))
    }

    /// Combines two independent views of the same question with equal weight.
    static func combine(_ flare: Double?, _ graded: Double) -> Double {
        flare.map { ($0 + graded) / 2.0.squareRoot() } ?? graded
    }

    /// Returns the combined score of an exposure in every order of its weeks.
    func combined(_ exposure: [Double?], orders: WeekPermutations, blocks: StratumBlocks) -> [Double] {
        let tests = [flare, graded].compactMap(\.self)
        var scores = tests.map { ShuffledScore($0, orderCount: orders.count) }
        for (block, range) in blocks.ranges.enumerated() {
            guard let part = BlockExposure(exposure, range: range) else { continue }
            for test in scores.indices {
                guard let design = designs[test][block] else { continue }
                scores[test].add(part, design, orders: orders, block: block)
            }
        }
        let statistics = scores.map { $0.statistics() }
        guard statistics.count == 2 else { return statistics[0] }
        return zip(statistics[0], statistics[1]).map(Self.combine)
    }

    /// Returns the stratum of a score in each block, laid out over its days; nil if the block carries no information.
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
