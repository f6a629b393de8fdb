/// A limit that a share has to keep.
struct Limit: Hashable, Sendable {
    /// Which share.
    let measure: Measure
    /// Whether it must not be above the limit, rather than not below it.
    let isAtMost: Bool
    /// The limit, 0...1.
    let limit: Double

    init(_ measure: Measure, isAtMost: Bool, _ limit: Double) {
        self.measure = measure
        self.isAtMost = isAtMost
        self.limit = limit
    }

    /// Whether a tally keeps it. Without a single case nothing was proved, so that is a no.
    func isKept(by tally: Tally) -> Bool {
        guard let share = tally[measure].value else { return false }
        return isAtMost ? share <= limit : share >= limit
    }
}
