/// Returns p-values adjusted for multiple testing, in the order given: the chance of any false finding stays below the level, under any
/// dependence.
///
/// Source: Holm, Scandinavian Journal of Statistics 6 (1979).
/// - Complexity: O(n log n)
public func holmAdjusted(_ p: [Double]) -> [Double] {
    var adjusted = p
    var largest = 0.0
    for (rank, test) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
        largest = max(largest, Double(p.count - rank) * p[test])
        adjusted[test] = min(1, largest)
    }
    return adjusted
}
