/// Many measurements of the same thing.
struct Times {
    /// Milliseconds, in the order of measurement.
    private var all: [Double] = []

    /// The number of measurements.
    var count: Int { all.count }

    /// Adds a measurement.
    mutating func append(_ milliseconds: Double) { all.append(milliseconds) }

    /// Returns a row of a table: the count, the 50th and 99th percentiles, and the maximum.
    func row(_ name: String) -> String {
        let sorted = all.sorted()
        let cells = [share(0.5, of: sorted), share(0.99, of: sorted), sorted.last ?? 0].map { Self.padded($0, 8) }
        let count = String(sorted.count)
        return Self.name(name) + String(repeating: " ", count: max(0, 7 - count.count)) + count + cells.joined()
    }

    /// The header of such rows.
    static let heads = name("milliseconds of work") + "  times     p50     p99     max"

    private static func name(_ name: String) -> String {
        name + String(repeating: " ", count: max(1, 44 - name.count))
    }

    private func share(_ share: Double, of sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
    }

    private static func padded(_ number: Double, _ width: Int) -> String {
        let hundredths = Int((number * 100).rounded())
        let fraction = hundredths % 100
        let text = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
