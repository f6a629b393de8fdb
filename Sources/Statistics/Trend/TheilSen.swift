/// A straight line by the median of the slopes between all pairs of points, robust to a few outliers.
///
/// Source: Sen, Journal of the American Statistical Association 63 (1968), with his interval for the slope.
public struct TheilSen: Equatable, Sendable {
    /// The change in y per unit of x.
    public let slope: Double
    /// The median of y minus slope times the median of x.
    public let intercept: Double
    /// The interval of the slope.
    public let interval: Interval

    /// Fits the line to the points (x, y); nil unless two points differ in x.
    /// - Complexity: O(n² log n)
    public init?(x: [Double], y: [Double], confidence: Double = 0.95) {
        var slopes: [Double] = []
        for left in x.indices {
            for right in x.indices where x[right] > x[left] {
                slopes.append((y[right] - y[left]) / (x[right] - x[left]))
            }
        }
        slopes.sort()
        guard let slope = median(slopes), let middleX = median(x), let middleY = median(y) else { return nil }
        self.slope = slope
        intercept = middleY - slope * middleX
        // Sen's variance of Kendall's S, with ties in both variables, gives the ranks of the slopes at the limits.
        let deviation = kendallVariance(x: x, y: y).squareRoot()
        let reach = Normal.quantile((1 + confidence) / 2) * deviation
        let count = Double(slopes.count)
        let upper = min(Int(((count + reach) / 2).rounded(.toNearestOrEven)), slopes.count - 1)
        let lower = max(Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1, 0)
        interval = Interval(low: slopes[min(lower, slopes.count - 1)], high: slopes[max(upper, 0)])
    }
}

/// Returns the variance of Kendall's S without association, as in Sen's interval: with ties in both variables.
func kendallVariance(x: [Double], y: [Double]) -> Double {
    let pairs = { (count: Double) in count * (count - 1) * (2 * count + 5) }
    let ties = { (values: [Double]) in tieCounts(values).reduce(0) { $0 + pairs(Double($1)) } }
    return (pairs(Double(y.count)) - ties(x) - ties(y)) / 18
}

/// Returns how often each distinct value occurs.
func tieCounts(_ values: [Double]) -> [Int] {
    Array(Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +).values)
}
