/// The blocks of 56 days within which days are compared and weeks are shuffled; the last one includes the remainder.
struct StratumBlocks {
    /// The number of days in a block.
    static let length = 56

    /// The days of each block.
    let ranges: [Range<Int>]

    /// Divides a diary of this many days.
    init(dayCount: Int) {
        let count = max(1, dayCount / Self.length)
        ranges = (0..<count).map { $0 * Self.length..<($0 + 1 == count ? dayCount : ($0 + 1) * Self.length) }
    }

    /// Returns the block that includes a day.
    func block(of day: Int) -> Int { min(day / Self.length, ranges.count - 1) }

    /// Returns the first days of the whole weeks of a block, counted in sevens from the diary's first day. A week that extends
    /// past the end of the diary doesn't count.
    func weekStarts(of block: Int) -> [Int] {
        let range = ranges[block]
        return Array(stride(from: range.lowerBound, through: range.upperBound - 7, by: 7))
    }
}
