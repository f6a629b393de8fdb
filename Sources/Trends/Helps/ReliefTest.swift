import Statistics

/// Tests whether pain falls further after a treatment than from the same score at the same time of day without it.
///
/// Most people take things when it hurts most, and pain then falls by itself: a comparison of before with after "finds"
/// help in most diaries that contain none (docs/CALIBRATION.md).
public struct ReliefTest: Hashable, Sendable {
    /// The number of strata, each with windows of both kinds.
    public let strataCount: Int
    /// The degrees of freedom of the regression.
    public let freedom: Int
    /// The residual variance of the regression.
    public let variance: Double
    /// The z-score of the treatment: below 0 if pain falls further with it.
    public let z: Double
    /// How many ways to assign the uses to the windows of each stratum give a score as low, including the actual one.
    public let count: Int
    /// The change in pain associated with the treatment, in points.
    public let points: Double
    /// The lower end of its 95 % interval.
    public let low: Double
    /// The upper end of its 95 % interval.
    public let high: Double
    /// The mean change in pain after uses.
    public let meanChangeUses: Double
    /// The mean change without it, from the starts that the uses had.
    public let meanChangeControls: Double

    /// The half-width of the interval in standard errors: rounded, to match the reference results.
    private static let reach = 1.96
    /// The number of random assignments, not including the actual one.
    public static let drawCount = 1999
    /// The number of assignments in all, including the actual one.
    public static let orderCount = drawCount + 1

    /// Tests windows; every stratum must have windows of both kinds. Nil if no conclusion is possible.
    ///
    /// - Complexity: O(draws · windows · covariates)
    init?(_ unordered: [ReliefWindow], seed: UInt64) {
        let windows = unordered.sorted { ($0.stratum, $0.start, $0.end) < ($1.stratum, $1.start, $1.end) }
        let rows = ReliefRows(windows)
        let regression = PartialRegression(outcome: rows.outcome, covariates: rows.covariates)
        strataCount = rows.ranges.count
        freedom = max(1, windows.count - strataCount - rows.covariates.count)
        variance = regression.residualSquares / Double(freedom)
        let truth = windows.map { $0.isUse ? 1.0 : 0 }
        let score = { (variance: Double, labels: [Double]) -> (z: Double, effect: PartialRegression.Effect?) in
            let use = rows.centered(labels)
            guard let effect = regression.effect(of: use), variance > 0 else { return (0, nil) }
            return (effect.score / (variance * effect.squares).squareRoot(), effect)
        }
        let (z, effect) = score(variance, truth)
        var generator = SplitMix64(seed: seed)
        var reached = 1
        for _ in 0..<Self.drawCount {
            var labels = truth
            rows.shuffle(&labels, using: &generator)
            if score(variance, labels).z <= z + 1e-12 { reached += 1 }
        }
        guard let effect else { return nil }
        let reach = Self.reach * (variance / effect.squares).squareRoot()
        (self.z, count, points) = (z, reached, effect.coefficient)
        (low, high) = (effect.coefficient - reach, effect.coefficient + reach)
        let uses = windows.filter(\.isUse)
        meanChangeUses = mean(uses.map { Double($0.change) }) ?? 0
        meanChangeControls =
            rows.ranges.reduce(0) { sum, range in
                let controls = windows[range].filter { !$0.isUse }.map { Double($0.change) }
                return sum + (mean(controls) ?? 0) * Double(range.count - controls.count)
            } / Double(max(1, uses.count))
    }
}

/// Windows as rows of a regression, centred within strata.
private struct ReliefRows {
    let outcome: [Double]
    let covariates: [[Double]]
    /// The rows of each stratum.
    let ranges: [Range<Int>]

    /// Creates rows from windows that are sorted by stratum.
    init(_ windows: [ReliefWindow]) {
        var ranges: [Range<Int>] = []
        for (row, window) in windows.enumerated() {
            if row > 0, windows[row - 1].stratum == window.stratum {
                ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<(row + 1)
            } else {
                ranges.append(row..<(row + 1))
            }
        }
        let strata = ranges.enumerated().flatMap { Array(repeating: $0, count: $1.count) }
        let columns: [[Double?]] = [
            windows.map { Double($0.end - $0.start) / 60 },
            windows.map { Double((($0.start - 240) % 1440 + 1440) % 1440) / 60 },
            windows.map(\.level),
            windows.map { $0.hasOther ? 1 : 0 },
        ]
        covariates = columns.map { Statistics.centered($0, within: strata) }.filter { dot($0, $0) >= 1e-9 }
        outcome = Statistics.centered(windows.map { Double($0.change) }, within: strata)
        self.ranges = ranges
    }

    /// Returns the values minus the mean of their stratum, whose rows are contiguous.
    func centered(_ values: [Double]) -> [Double] {
        var centered = values
        for range in ranges {
            var sum = 0.0
            for row in range { sum += values[row] }
            let mean = sum / Double(range.count)
            for row in range { centered[row] -= mean }
        }
        return centered
    }

    /// Shuffles values within their strata, one stratum after the other.
    func shuffle(_ values: inout [Double], using generator: inout SplitMix64) {
        values.withUnsafeMutableBufferPointer { values in
            for range in ranges {
                var stratum = UnsafeMutableBufferPointer(rebasing: values[range])
                stratum.shuffleReproducibly(using: &generator)
            }
        }
    }
}
