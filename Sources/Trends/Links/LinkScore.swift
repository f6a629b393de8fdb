/// The tests of one exposure, and how many orders of the weeks match or exceed them.
public struct LinkScore: Hashable, Sendable {
    /// The score against the start of flare-ups; nil if only the height of pain is analysed.
    public let zFlare: Double?
    /// The score against pain relative to its baseline.
    public let zGraded: Double
    /// The combination of both, or the latter alone; 0 for an exposure that may not be tested yet.
    public let combined: Double
    /// How many of the orders match or exceed it, adjusted for all exposures and including the actual order.
    public let count: Int

    /// Creates a score.
    public init(zFlare: Double?, zGraded: Double, combined: Double, count: Int) {
        (self.zFlare, self.zGraded, self.combined, self.count) = (zFlare, zGraded, combined, count)
    }

    /// Returns the tier if both flare-ups and pain point the same way; nil if they don't, or if it is too easily chance.
    func tier(orders: Int, flares: Int) -> LinkTier? {
        guard let zFlare else {
            return zGraded > 0 && 20 * count <= orders ? .hint : nil
        }
        return zFlare > 0.5 && zGraded > 0 ? LinkTier(count: count, orders: orders, flares: flares) : nil
    }
}
