import Statistics

/// A count out of a total.
struct Share: Hashable, Sendable, Codable {
    /// How many.
    var count = 0
    /// Out of how many.
    var total = 0

    /// The share, 0...1; nil of nothing.
    var value: Double? { total > 0 ? Double(count) / Double(total) : nil }
    /// The 95 % interval of the share (Wilson); nil of nothing.
    var interval: Interval? { wilsonInterval(successes: count, of: total) }
}

/// What is counted over many diaries, by its name.
struct Counts: Hashable, Sendable, Codable {
    private var shares: [String: Share] = [:]

    /// Nothing counted yet.
    init() {}

    /// The share of a measure.
    subscript(measure: String) -> Share { shares[measure] ?? Share() }

    /// Counts one case of a measure.
    mutating func add(_ measure: String, _ happened: Bool) { add(measure, happened ? 1 : 0, of: 1) }

    /// Counts several cases of a measure.
    mutating func add(_ measure: String, _ count: Int, of total: Int) {
        shares[measure, default: Share()].count += count
        shares[measure, default: Share()].total += total
    }

    /// Adds what was counted in other diaries.
    mutating func add(_ other: Counts) {
        for (measure, share) in other.shares { add(measure, share.count, of: share.total) }
    }
}
