/// Returns the smallest number in `low...high` for which `isReached` is true, to the last digit, given a predicate that is
/// false below some point and true from there on.
func bisect(from low: Double, to high: Double, where isReached: (Double) -> Bool) -> Double {
    var low = low
    var high = high
    while true {
        let middle = low + (high - low) / 2
        guard middle > low, middle < high else { return high }
        if isReached(middle) { high = middle } else { low = middle }
    }
}
