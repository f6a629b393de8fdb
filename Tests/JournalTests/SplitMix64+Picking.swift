import Statistics

extension SplitMix64 {
    /// Starts at a seed that is a test's argument.
    init(seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed)) }

    /// A whole number in a range.
    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// One of the items.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

    /// `true` once in this many times.
    mutating func once(in times: Int) -> Bool { int(1...times) == 1 }
}
