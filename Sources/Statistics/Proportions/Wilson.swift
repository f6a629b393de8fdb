/// Returns the score interval of a proportion; nil without trials, and if there can't be so many successes among them. It is
/// also sensible for 0 of n and n of n.
///
/// Source: Wilson, Journal of the American Statistical Association 22 (1927).
public func wilsonInterval(successes: Int, of trials: Int, confidence: Double = 0.95) -> Interval? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let z = Normal.quantile((1 + confidence) / 2)
    let count = Double(trials)
    let share = Double(successes) / count
    let center = share + z * z / (2 * count)
    let reach = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let divisor = 1 + z * z / count
    return Interval(
        low: successes == 0 ? 0 : (center - reach) / divisor,
        high: successes == trials ? 1 : (center + reach) / divisor)
}
