import Platform

/// Returns the natural logarithm of |Γ(x)|.
///
/// The C library's `lgamma` stores its sign in a global variable, so it isn't thread-safe; this wraps the re-entrant
/// version.
public func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
}

/// Returns the natural logarithm of the binomial coefficient, n choose k.
func logBinomialCoefficient(_ n: Int, _ k: Int) -> Double {
    logGamma(Double(n) + 1) - logGamma(Double(k) + 1) - logGamma(Double(n - k) + 1)
}

/// Returns the regularised incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), for a > 0 and x >= 0.
///
/// Source: series and continued fraction of Abramowitz and Stegun 6.5.29 and 6.5.31, with the fraction evaluated by
/// Lentz's method (Applied Optics 15, 1976).
func upperIncompleteGamma(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    let front = exp(a * log(x) - x - logGamma(a))
    if x < a + 1 {
        var term = 1 / a
        var sum = term
        var denominator = a
        while abs(term) > abs(sum) * 1e-17 {
            denominator += 1
            term *= x / denominator
            sum += term
        }
        return 1 - front * sum
    }
    let fraction = continuedFraction(
        first: x + 1 - a,
        next: { step in
            let index = Double(step)
            return (-index * (index - a), x + 1 - a + 2 * index)
        })
    return front / fraction
}

/// Returns the value of b₀ + a₁/(b₁ + a₂/(b₂ + …)), where `next(i)` gives (aᵢ, bᵢ).
///
/// Source: Lentz's method as modified by Thompson and Barnett, Journal of Computational Physics 64 (1986).
func continuedFraction(first: Double, next: (Int) -> (numerator: Double, denominator: Double)) -> Double {
    let tiny = 1e-300
    var value = first == 0 ? tiny : first
    var upper = value
    var lower = 0.0
    for step in 1...10_000 {
        let (numerator, denominator) = next(step)
        lower = denominator + numerator * lower
        if lower == 0 { lower = tiny }
        upper = denominator + numerator / upper
        if upper == 0 { upper = tiny }
        lower = 1 / lower
        let change = upper * lower
        value *= change
        if abs(change - 1) < 1e-16 { break }
    }
    return value
}
