import Statistics

/// Random orders of the whole weeks within each block.
struct WeekPermutations {
    /// The number of orders.
    let count: Int
    /// The number of whole weeks in each block.
    let weekCounts: [Int]
    /// The offset of each block's weeks in an order.
    private let offsets: [Int]
    /// The number of whole weeks in all blocks.
    private let weekTotal: Int
    /// The orders one after another; within each, for every week of a block, the index within the block of the week that
    /// takes its place.
    private let sources: [UInt16]

    /// Draws the orders block by block, each with a Fisher-Yates shuffle from the last week down.
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
        var sources: [UInt16] = []
        sources.reserveCapacity(total * count)
        for _ in 0..<count {
            for weeks in weekCounts {
                var order = Array(0..<UInt16(weeks))
                order.shuffleReproducibly(using: &generator)
                sources += order
            }
        }
        self.offsets = offsets
        self.sources = sources
        weekTotal = total
    }

    /// Returns the weeks that take the places of a block's weeks in one permutation.
    func weeks(of block: Int, in permutation: Int) -> ArraySlice<UInt16> {
        let start = permutation * weekTotal + offsets[block]
        return sources[start..<(start + weekCounts[block])]
    }

    /// Calls `body` with the index of each permutation and the order of a block's weeks in it.
    func withOrders(
        of block: Int, _ body: (_ permutation: Int, _ weeks: UnsafeBufferPointer<UInt16>) -> Void
    ) {
        sources.withUnsafeBufferPointer { sources in
            for permutation in 0..<count {
                let start = permutation * weekTotal + offsets[block]
                body(permutation, UnsafeBufferPointer(rebasing: sources[start..<(start + weekCounts[block])]))
            }
        }
    }
}
