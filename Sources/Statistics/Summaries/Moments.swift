/// The arithmetic mean; nil when empty. Inlinable, since one frame takes it of hundreds of small lists.
@inlinable
public func mean(_ values: some Collection<Double>) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The standard deviation with the divisor n - 1; nil below two values.
public func sampleStandardDeviation(_ values: some Collection<Double>) -> Double? {
    guard values.count > 1, let center = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return (squares / Double(values.count - 1)).squareRoot()
}

/// The standard deviation with the divisor n; nil when empty.
public func populationStandardDeviation(_ values: some Collection<Double>) -> Double? {
    guard let center = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return (squares / Double(values.count)).squareRoot()
}
