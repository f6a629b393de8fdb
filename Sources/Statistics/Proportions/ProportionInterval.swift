/// Returns the interval of a proportion from Jeffreys's prior; nil without trials.
///
/// Source: Brown, Cai and DasGupta, Statistical Science 16 (2001).
public func jeffreysInterval(successes: Int, of tries: Int, confidence: Double = 0.95) -> Interval? {
    guard tries > 0, (0...tries).contains(successes) else { return nil }
    let posterior = Beta(alpha: Double(successes) + 0.5, beta: Double(tries - successes) + 0.5)
    let tail = (1 - confidence) / 2
    return Interval(
        low: successes == 0 ? 0 : posterior.quantile(tail), high: successes == tries ? 1 : posterior.quantile(1 - tail))
}

/// Returns the interval of the difference between two proportions, first minus second; nil without trials on either side.
///
/// Source: Newcombe's method 10, Statistics in Medicine 17 (1998), from the two score intervals.
public func newcombeInterval(
    first: (successes: Int, tries: Int), second: (successes: Int, tries: Int), confidence: Double = 0.95
) -> Interval? {
    guard let one = wilsonInterval(successes: first.successes, of: first.tries, confidence: confidence),
        let two = wilsonInterval(successes: second.successes, of: second.tries, confidence: confidence)
    else { return nil }
    let firstShare = Double(first.successes) / Double(first.tries)
    let secondShare = Double(second.successes) / Double(second.tries)
    let square = { (value: Double) in value * value }
    let below = (square(firstShare - one.low) + square(two.high - secondShare)).squareRoot()
    let above = (square(one.high - firstShare) + square(secondShare - two.low)).squareRoot()
    return Interval(low: firstShare - secondShare - below, high: firstShare - secondShare + above)
}
