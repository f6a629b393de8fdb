/// One-sided p values of several tests on the same data, adjusted for there being several.
///
/// The strongest test is held against the strongest of all in each permutation, the next one against the strongest of
/// those that are left, and so on; no p value is smaller than one before it. The chance of any false finding among the
/// true null hypotheses stays below the level, whatever the dependence between the tests.
///
/// Source: Westfall and Young, "Resampling-Based Multiple Testing" (1993), algorithm 4.1; p = (1 + count) / (B + 1) as
/// in Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).
///
/// - Parameters:
///   - observed: the statistic of each test, large values against the null hypothesis.
///   - permuted: the statistics of all tests in each permutation, test by test within a permutation.
///   - tolerance: a permuted statistic this much below the observed one still counts as reaching it.
/// - Returns: the adjusted p value of each test, in the order of `observed`.
/// - Complexity: O(permutations · tests)
public func stepDownMaxT(observed: [Double], permuted: [Double], tolerance: Double = 1e-12) -> [Double] {
    let count = observed.count
    guard count > 0 else { return [] }
    let permutationCount = permuted.count / count
    // From the weakest up, so that the largest statistic among a test and all weaker ones grows along the way.
    let order = observed.indices.sorted { observed[$0] < observed[$1] }
    var reached = [Int](repeating: 0, count: count)
    for permutation in 0..<permutationCount {
        var largest = -Double.infinity
        for test in order {
            largest = max(largest, permuted[permutation * count + test])
            if largest >= observed[test] - tolerance { reached[test] += 1 }
        }
    }
    var adjusted = [Double](repeating: 1, count: count)
    var least = 0.0
    for test in order.reversed() {
        least = max(least, Double(1 + reached[test]) / Double(permutationCount + 1))
        adjusted[test] = least
    }
    return adjusted
}
