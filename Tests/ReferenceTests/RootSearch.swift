import Platform

/// The tolerance at which R stops searching for a root: its estimates and limits of an odds ratio have an error of this
/// size, on the scale of the odds ratio below 1 and of its reciprocal above.
private let toleranceInR = 0.0001220703125

/// Returns the root of `f` between `low` and `high` as found by R's `uniroot`, including its error.
///
/// Source: Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4.
private func root(from low: Double, to high: Double, of f: (Double) -> Double) -> Double {
    var (previous, best, opposite) = (low, high, low)
    var (fPrevious, fBest) = (f(low), f(high))
    var fOpposite = fPrevious
    while true {
        let lastStep = best - previous
        if abs(fOpposite) < abs(fBest) {
            (previous, best, opposite) = (best, opposite, best)
            (fPrevious, fBest, fOpposite) = (fBest, fOpposite, fBest)
        }
        let least = 2 * Double.ulpOfOne * abs(best) + toleranceInR / 2
        let gap = opposite - best
        var step = gap / 2
        if abs(step) <= least || fBest == 0 { return best }
        if abs(lastStep) >= least, abs(fPrevious) > abs(fBest) {
            var (numerator, denominator) = (0.0, 0.0)
            let ratio = fBest / fPrevious
            if previous == opposite {
                numerator = gap * ratio
                denominator = 1 - ratio
            } else {
                let (first, second) = (fPrevious / fOpposite, fBest / fOpposite)
                numerator = ratio * (gap * first * (first - second) - (best - previous) * (second - 1))
                denominator = (first - 1) * (second - 1) * (ratio - 1)
            }
            if numerator > 0 { denominator = -denominator } else { numerator = -numerator }
            let isInside = numerator < 0.75 * gap * denominator - abs(least * denominator) / 2
            if isInside, numerator < abs(lastStep * denominator / 2) { step = numerator / denominator }
        }
        if abs(step) < least { step = step > 0 ? least : -least }
        (previous, fPrevious) = (best, fBest)
        best += step
        fBest = f(best)
        if (fBest > 0) == (fOpposite > 0), fBest != 0 { (opposite, fOpposite) = (previous, fPrevious) }
    }
}

/// Returns the odds ratio at which `f`, a function of its logarithm, is 0, as R finds it: directly below 1, and by its
/// reciprocal above.
func oddsRatioInR(_ f: (Double) -> Double) -> Double {
    let atOne = f(0)
    // The functions here are monotonic, so the signs near 0 and at 1 show on which side of 1 the root is.
    if atOne == 0 { return 1 }
    let isBelowOne = (f(log(Double.ulpOfOne)) > 0) != (atOne > 0)
    return isBelowOne
        ? root(from: 0, to: 1) { f(log(max($0, .leastNormalMagnitude))) }
        : 1 / root(from: Double.ulpOfOne, to: 1) { f(log(1 / $0)) }
}
