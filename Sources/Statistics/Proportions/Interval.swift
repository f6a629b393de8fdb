/// An interval of plausible values.
public struct Interval: Hashable, Sendable {
    /// The lower limit.
    public let low: Double
    /// The upper limit.
    public let high: Double

    /// Creates the interval from `low` to `high`.
    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }
}
