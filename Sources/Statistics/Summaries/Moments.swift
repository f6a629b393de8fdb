/// Returns the arithmetic mean; nil if empty. Inlinable, because a single frame computes it for hundreds of small lists.
@inlinable
public func mean(_ values: some Collection<Double>) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// Returns the standard deviation with the divisor n - 1; nil with fewer than two values.
public func sampleStandardDeviation(_ values: some Collection<Double>) -> Double? {
    guard values.count > 1, let center = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return (squares / Double(values.count - 1)).squareRoot()
}

/// Returns the standard deviation with the divisor n; nil if empty.
public func populationStandardDeviation(_ values: some Collection<Double>) -> Double? {
    guard let center = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return (squares / Double(values.count)).squareRoot()
}
