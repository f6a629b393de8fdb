/// An exposure over the days of one block, minus its mean there; 0 where missing.
struct BlockExposure {
    /// The values minus the mean of the known ones; 0 where missing.
    let values: [Double]
    /// 1 where known, 0 where missing.
    let isKnown: [Double]

    /// Takes the part of an exposure within a block; nil if it is known on no day of it.
    init?(_ exposure: [Double?], range: Range<Int>) {
        let part = exposure[range]
        let known = part.compactMap { $0 }
        guard !known.isEmpty else { return nil }
        // Subtracting a constant changes no test; without it, squares of large values would swamp small differences.
        let center = known.reduce(0, +) / Double(known.count)
        values = part.map { $0.map { $0 - center } ?? 0 }
        isKnown = part.map { $0 == nil ? 0 : 1 }
    }
}
