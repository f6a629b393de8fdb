import Statistics

/// A count out of a total.
struct Share: Hashable, Sendable, Codable {
    /// The count.
    var count = 0
    /// The total.
    var total = 0

    /// The share, 0...1; nil if the total is 0.
    var value: Double? { total > 0 ? Double(count) / Double(total) : nil }
    /// The 95 % interval of the share (Wilson); nil if the total is 0.
    var interval: Interval? { wilsonInterval(successes: count, of: total) }
}

/// Counts over many diaries, by the name of the measure.
struct Counts: Hashable, Sendable, Codable {
    private var shares: [String: Share] = [:]

    /// Creates empty counts.
    init() {}

    /// The share for a measure.
    subscript(measure: String) -> Share { shares[measure] ?? Share() }

    /// Counts one case of a measure.
    mutating func add(_ measure: String, _ happened: Bool) { add(measure, happened ? 1 : 0, of: 1) }

    /// Counts several cases of a measure.
    mutating func add(_ measure: String, _ count: Int, of total: Int) {
        shares[measure, default: Share()].count += count
        shares[measure, default: Share()].total += total
    }

    /// Adds the counts from other diaries.
    mutating func add(_ other: Counts) {
        for (measure, share) in other.shares { add(measure, share.count, of: share.total) }
    }
}
