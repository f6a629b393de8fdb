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

    /// The weeks that are in the places of a block's weeks in one permutation.
    func weeks(of block: Int, in permutation: Int) -> ArraySlice<UInt16> {
        let start = permutation * weekTotal + offsets[block]
        return sources[start..<(start + weekCounts[block])]
    }

    /// Calls `body` with the number of each permutation and the order of a block's weeks in it.
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
