/// A straight line by the median over points of the median slope to all other points: it withstands nearly half the points
/// being outliers.
///
/// Source: Siegel, Biometrika 69 (1982).
public struct RepeatedMedians: Hashable, Sendable {
    /// The change in y per unit of x.
    public let slope: Double
    /// The median of y minus slope times x.
    public let intercept: Double

    /// Fits the line to the points (x, y); nil unless two points differ in x.
    /// - Complexity: O(n² log n)
    public init?(x: [Double], y: [Double]) {
        let slopes = x.indices.compactMap { place in
            median(x.indices.filter { x[$0] != x[place] }.map { (y[$0] - y[place]) / (x[$0] - x[place]) })
        }
        guard let slope = median(slopes), let intercept = median(x.indices.map { y[$0] - slope * x[$0] }) else {
            return nil
        }
        self.slope = slope
        self.intercept = intercept
    }
}
