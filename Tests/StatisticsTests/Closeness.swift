import Testing

/// Requires `actual` to agree with `expected` to a relative tolerance.
func expectClose(
    _ actual: Double?, _ expected: Double, tolerance: Double = 1e-8, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let actual else {
        Issue.record("no value where \(expected) was expected", sourceLocation: sourceLocation)
        return
    }
    #expect(
        abs(actual - expected) <= tolerance * abs(expected), "\(actual) is not \(expected)",
        sourceLocation: sourceLocation)
}

/// Requires each element of `actual` to agree with its counterpart in `expected`.
func expectClose(
    _ actual: [Double], _ expected: [Double], tolerance: Double = 1e-8,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    for (actual, expected) in zip(actual, expected) {
        expectClose(actual, expected, tolerance: tolerance, sourceLocation: sourceLocation)
    }
}
