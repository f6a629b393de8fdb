/// A share that a row of a table reports, and the limit it has to keep, if there is one.
struct Measure: Hashable, Sendable {
    /// What is counted, as in the table.
    let name: String
    /// Whether it must not be above the limit, rather than not below it.
    let isAtMost: Bool
    /// The limit, 0...1; nil where none was set.
    let limit: Double?

    /// A share without a limit.
    static func only(_ name: String) -> Measure { Measure(name: name, isAtMost: true, limit: nil) }
    /// A share that has to be at most so large.
    static func atMost(_ limit: Double, _ name: String) -> Measure { Measure(name: name, isAtMost: true, limit: limit) }
    /// A share that has to be at least so large.
    static func atLeast(_ limit: Double, _ name: String) -> Measure {
        Measure(name: name, isAtMost: false, limit: limit)
    }

    /// Whether counts keep the limit. Without a single case nothing was proved, so that is a no.
    func isKept(by counts: Counts) -> Bool {
        guard let limit else { return true }
        guard let share = counts[name].value else { return false }
        return isAtMost ? share <= limit : share >= limit
    }

    /// The limit in words, and that it was missed.
    func words(_ counts: Counts) -> String {
        guard let limit else { return "" }
        let words = "\(isAtMost ? "at most" : "at least") \(Int((limit * 100).rounded())) %"
        return isKept(by: counts) ? words : "\(words): MISSED"
    }
}
