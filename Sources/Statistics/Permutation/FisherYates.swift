extension MutableCollection where Self: RandomAccessCollection {
    /// Shuffles in place by Fisher-Yates from the last element down, taking `next() mod (i + 1)` each time.
    ///
    /// Unlike with the standard library's `shuffle(using:)`, the order of draws never changes, so a stored seed gives the same
    /// permutation in every future version. The bias of the modulus is below 2^-50 for the lengths used here.
    ///
    /// Source: Durstenfeld, "Algorithm 235: Random permutation", Communications of the ACM 7 (1964).
    /// - Complexity: O(n)
    @inlinable
    public mutating func shuffleReproducibly(using generator: inout some RandomNumberGenerator) {
        guard count > 1 else { return }
        for offset in stride(from: count - 1, through: 1, by: -1) {
            let other = Int(truncatingIfNeeded: generator.next() % UInt64(offset + 1))
            swapAt(index(startIndex, offsetBy: offset), index(startIndex, offsetBy: other))
        }
    }
}
