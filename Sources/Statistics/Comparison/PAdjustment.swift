/// Ways to adjust p-values for multiple testing.
public enum PAdjustment: Sendable, CaseIterable {
    /// Controls the chance of any false finding, under any dependence. Source: Holm, Scandinavian Journal of Statistics 6 (1979).
    case holm
    /// The same with more power, under positive dependence. Source: Hommel, Biometrika 75 (1988).
    case hommel
    /// Controls the expected share of false findings, under positive dependence. Source: Benjamini and Hochberg, Journal of
    /// the Royal Statistical Society B 57 (1995).
    case benjaminiHochberg
    /// The same under any dependence. Source: Benjamini and Yekutieli, Annals of Statistics 29 (2001).
    case benjaminiYekutieli

    /// Returns the adjusted p-values, in the order given.
    /// - Complexity: O(n log n), Hommel's O(n²)
    public func adjusted(_ p: [Double]) -> [Double] {
        guard !p.isEmpty else { return [] }
        let order = p.indices.sorted { p[$0] < p[$1] }
        let sorted = order.map { p[$0] }
        let count = Double(p.count)
        let inOrder: [Double]
        switch self {
        case .holm:
            inOrder = Self.risingMaxima(sorted.enumerated().map { (count - Double($0)) * $1 })
        case .hommel:
            inOrder = Self.hommel(sorted)
        case .benjaminiHochberg:
            inOrder = Self.fallingMinima(sorted.enumerated().map { count / Double($0 + 1) * $1 })
        case .benjaminiYekutieli:
            let harmonic = (1...p.count).reduce(0) { $0 + 1 / Double($1) }
            inOrder = Self.fallingMinima(sorted.enumerated().map { harmonic * count / Double($0 + 1) * $1 })
        }
        var result = p
        for (place, test) in order.enumerated() { result[test] = min(1, inOrder[place]) }
        return result
    }

    private static func risingMaxima(_ values: [Double]) -> [Double] {
        var largest = 0.0
        return values.map { value in
            largest = max(largest, value)
            return largest
        }
    }

    private static func fallingMinima(_ values: [Double]) -> [Double] {
        var least = Double.infinity
        return values.reversed().map { value in
            least = min(least, value)
            return least
        }.reversed()
    }

    /// Hommel's procedure through the closure of Simes's test, on sorted p-values.
    private static func hommel(_ sorted: [Double]) -> [Double] {
        let count = sorted.count
        var adjusted = sorted
        let simes = sorted.enumerated().map { rank, value -> Double in Double(count) * value / Double(rank + 1) }.min()
        var floor = [Double](repeating: simes ?? 1, count: count)
        for size in stride(from: count - 1, through: 2, by: -1) {
            let first = count - size + 1
            let upper = (2...size).map { rank -> Double in Double(size) * sorted[first + rank - 2] / Double(rank) }
                .min()
            for place in 0..<first { floor[place] = min(Double(size) * sorted[place], upper ?? 1) }
            for place in first..<count { floor[place] = floor[first - 1] }
            for place in 0..<count { adjusted[place] = max(adjusted[place], floor[place]) }
        }
        return adjusted.map { max($0, simes ?? 1) }
    }
}
