/// The blocks of 56 days within which days are compared and weeks are shuffled; a remainder joins the last.
struct StratumBlocks {
    /// Days in a block.
    static let length = 56

    /// The days of each block.
    let ranges: [Range<Int>]

    /// The blocks of a diary of this many days.
    init(dayCount: Int) {
        let count = max(1, dayCount / Self.length)
        ranges = (0..<count).map { $0 * Self.length..<($0 + 1 == count ? dayCount : ($0 + 1) * Self.length) }
    }

    /// The block that a day lies in.
    func block(of day: Int) -> Int { min(day / Self.length, ranges.count - 1) }

    /// The whole weeks of a block, seven days from the diary's first day on, by their first days. A week that reaches
    /// over the end of the diary is none.
    func weekStarts(of block: Int) -> [Int] {
        let range = ranges[block]
        return Array(stride(from: range.lowerBound, through: range.upperBound - 7, by: 7))
    }
}
