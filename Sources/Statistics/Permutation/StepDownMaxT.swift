/// Counts the orders of the data that are at least as strong as each of several tests, adjusted for multiple testing.
///
/// The strongest test is compared with the strongest of all in each permutation, the next one with the strongest of the rest,
/// and so on; no p-value is smaller than the one before it. The chance of any false finding among the true null hypotheses
/// stays below the level, whatever the dependence between the tests. The p-value of a test is its count divided by the number
/// of permutations plus one.
///
/// Source: Westfall and Young, "Resampling-Based Multiple Testing" (1993), algorithm 4.1; the actual order counts as one, as
/// in Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).
///
/// - Parameters:
///   - observed: the statistic of each test, where large values speak against the null hypothesis.
///   - permuted: the statistics of all tests in each permutation, test by test within a permutation.
///   - tolerance: how far a permuted statistic may be below the observed one and still count as reaching it.
/// - Returns: for each test, in the order of `observed`, 1 plus the number of permutations that reach it; never fewer than
///   for a stronger test.
/// - Complexity: O(permutations · tests)
public func stepDownMaxTCounts(observed: [Double], permuted: [Double], tolerance: Double = 1e-12) -> [Int] {
    let count = observed.count
    guard count > 0 else { return [] }
    // Going up from the weakest, the largest statistic of a test and all weaker ones only grows.
    let order = observed.indices.sorted { observed[$0] < observed[$1] }
    var reached = [Int](repeating: 1, count: count)
    for permutation in 0..<(permuted.count / count) {
        var largest = -Double.infinity
        for test in order {
            largest = max(largest, permuted[permutation * count + test])
            if largest >= observed[test] - tolerance { reached[test] += 1 }
        }
    }
    var least = 1
    for test in order.reversed() {
        least = max(least, reached[test])
        reached[test] = least
    }
    return reached
}
