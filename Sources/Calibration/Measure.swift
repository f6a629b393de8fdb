/// A share that a row of a table reports, with an optional limit.
struct Measure: Hashable, Sendable {
    /// The name of the measure in the table.
    let name: String
    /// Whether the limit is an upper one; otherwise it is a lower one.
    let isAtMost: Bool
    /// The limit, 0...1; nil if none is set.
    let limit: Double?

    /// Returns a measure without a limit.
    static func only(_ name: String) -> Measure { Measure(name: name, isAtMost: true, limit: nil) }
    /// Returns a measure with an upper limit.
    static func atMost(_ limit: Double, _ name: String) -> Measure { Measure(name: name, isAtMost: true, limit: limit) }
    /// Returns a measure with a lower limit.
    static func atLeast(_ limit: Double, _ name: String) -> Measure {
        Measure(name: name, isAtMost: false, limit: limit)
    }

    /// Returns whether counts respect the limit. Without a single case nothing is proved, so the answer is no.
    func isKept(by counts: Counts) -> Bool {
        guard let limit else { return true }
        guard let share = counts[name].value else { return false }
        return isAtMost ? share <= limit : share >= limit
    }

    /// Returns the limit in words, and whether it was missed.
    func words(_ counts: Counts) -> String {
        guard let limit else { return "" }
        let words = "\(isAtMost ? "at most" : "at least") \(Int((limit * 100).rounded())) %"
        return isKept(by: counts) ? words : "\(words): MISSED"
    }
}
