/// Returns the quantile of `values` at `probability` (0...1) by linear interpolation between order statistics; nil if empty.
///
/// Source: type 7 of Hyndman and Fan, The American Statistician 50 (1996), the default of R and NumPy.
/// - Complexity: O(n log n)
public func quantile(_ values: some Sequence<Double>, at probability: Double) -> Double? {
    sortedQuantile(sorted(values), at: probability)
}

/// Returns several quantiles of the same values, which are sorted once; empty if there are none.
/// - Complexity: O(n log n)
public func quantiles(_ values: some Sequence<Double>, at probabilities: [Double]) -> [Double] {
    let sorted = sorted(values)
    return probabilities.compactMap { sortedQuantile(sorted, at: $0) }
}

/// Returns the values sorted.
private func sorted(_ values: some Sequence<Double>) -> [Double] {
    // An array of concrete numbers sorts without dynamic dispatch.
    var sorted = Array(values)
    sorted.sort()
    return sorted
}

/// Returns the same quantile for values that are already sorted.
/// - Complexity: O(1)
func sortedQuantile(_ sorted: [Double], at probability: Double) -> Double? {
    guard let last = sorted.last else { return nil }
    let position = Double(sorted.count - 1) * min(max(probability, 0), 1)
    let below = Int(position)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
}

/// Returns the middle value, or the mean of the two in the middle; nil if empty.
/// - Complexity: O(n log n)
public func median(_ values: some Sequence<Double>) -> Double? {
    sortedMedian(sorted(values))
}

/// Returns the same median for values that are already sorted.
/// - Complexity: O(1)
public func sortedMedian(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
