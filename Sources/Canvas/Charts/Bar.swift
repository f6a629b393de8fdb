/// A value of a chart.
public struct Bar: Hashable, Sendable {
    /// The value in the chart's unit; nil for no value, which is not the same as 0.
    public var value: Double?
    /// The style of the bar, or of the mark for a missing value.
    public var style: Style

    /// Creates a value of a chart; NaN counts as missing.
    public init(_ value: Double?, style: Style = .plain) {
        self.value = value.flatMap { $0.isNaN ? nil : $0 }
        self.style = style
    }

    /// Returns how many of `total` steps the bar fills on a scale: at least one, so that a logged 0 is visible.
    func steps(of total: Int, on scale: ClosedRange<Double>) -> Int? {
        guard let value, total > 0 else { return nil }
        let extent = scale.upperBound - scale.lowerBound
        let share = extent > 0 ? (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / extent : 0
        return max(1, Int((share * Double(total)).rounded()))
    }

    /// Returns how many rows of a chart this high the bar reaches on a scale, 1 or more; nil without a value.
    public func rows(of height: Int, on scale: ClosedRange<Double>) -> Int? {
        steps(of: height * Canvas.eighths, on: scale).map { ($0 + Canvas.eighths - 1) / Canvas.eighths }
    }
}
