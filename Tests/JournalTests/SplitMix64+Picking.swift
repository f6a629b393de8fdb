import Statistics

extension SplitMix64 {
    /// Creates a generator from a seed that is a test's argument.
    init(seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed)) }

    /// Returns a whole number in a range.
    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Returns one of the items.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

    /// Returns `true` once in this many times on average.
    mutating func once(in times: Int) -> Bool { int(1...times) == 1 }
}
