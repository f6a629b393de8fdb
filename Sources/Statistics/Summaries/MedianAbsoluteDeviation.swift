/// The factor that makes the median absolute deviation estimate the standard deviation of normal values, 1 / Φ⁻¹(3/4),
/// rounded as in R's `mad`.
public let normalConsistency = 1.4826

/// Returns the median of the distances from the median, unscaled; nil if empty.
///
/// Source: Hampel, Journal of the American Statistical Association 69 (1974).
/// - Complexity: O(n log n)
public func medianAbsoluteDeviation(_ values: some Collection<Double>) -> Double? {
    guard let center = median(values) else { return nil }
    return median(values.lazy.map { abs($0 - center) })
}
