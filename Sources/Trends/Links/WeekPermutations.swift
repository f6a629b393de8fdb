import Statistics

/// Random orders of the whole weeks within each block.
struct WeekPermutations {
    /// How many orders there are.
    let count: Int
    /// How many whole weeks each block has.
    let weekCounts: [Int]
    /// Where each block's weeks begin in an order.
    private let offsets: [Int]
    /// How many whole weeks all blocks have.
    private let weekTotal: Int
    /// One order after another; within each, for every week of a block the number within the block of the week that
    /// takes its place.
    private let sources: [UInt16]

    /// Draws the orders: blocks in turn, in each a Fisher-Yates shuffle from the last week down.
    init(_ blocks: StratumBlocks, count: Int, seed: UInt64) {
        self.count = count
        weekCounts = blocks.ranges.indices.map { blocks.weekStarts(of: $0).count }
        var offsets: [Int] = []
        var total = 0
        for weeks in weekCounts {
            offsets.append(total)
            total += weeks
        }
        var generator = SplitMix64(seed: seed)
        let inOrder = weekCounts.flatMap { (0..<UInt16($0)) }
        var sources: [UInt16] = []
        sources.reserveCapacity(total * count)
        for permutation in 0..<count {
            sources += inOrder
            for (block, weeks) in weekCounts.enumerated() {
                let start = permutation * total + offsets[block]
                sources[start..<(start + weeks)].shuffleReproducibly(using: &generator)
            }
        }
        self.offsets = offsets
        self.sources = sources
        weekTotal = total
    }

    /// The weeks that stand in the places of a block's weeks in one permutation.
    func weeks(of block: Int, in permutation: Int) -> ArraySlice<UInt16> {
        let start = permutation * weekTotal + offsets[block]
        return sources[start..<(start + weekCounts[block])]
    }

    /// Calls `body` with the whole list, where the weeks of a block in permutation `i` begin at
    /// `offset + i * stride`.
    func withWeeks<Result>(
        of block: Int, _ body: (_ sources: UnsafeBufferPointer<UInt16>, _ offset: Int, _ stride: Int) -> Result
    ) -> Result {
        sources.withUnsafeBufferPointer { body($0, offsets[block], weekTotal) }
    }
}
