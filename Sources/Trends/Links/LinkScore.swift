/// The tests of one exposure, and how many orders of the weeks reach them.
public struct LinkScore: Hashable, Sendable {
    /// The score against the start of flare-ups; nil where only the height of pain is looked at.
    public let zFlare: Double?
    /// The score against pain over its baseline.
    public let zGraded: Double
    /// Both together, or the latter alone; 0 for an exposure that may not be tested yet.
    public let combined: Double
    /// How many of the orders reach it, adjusted for all exposures, the order as it was included.
    public let count: Int

    /// Takes the numbers.
    public init(zFlare: Double?, zGraded: Double, combined: Double, count: Int) {
        (self.zFlare, self.zGraded, self.combined, self.count) = (zFlare, zGraded, combined, count)
    }

    /// The tier of a test that points the same way against flare-ups and pain; nil if it does not.
    func tier(orders: Int, flares: Int) -> LinkTier? {
        guard let zFlare else {
            return zGraded > 0 && 20 * count <= orders ? .hint : nil
        }
        return zFlare > 0.5 && zGraded > 0 ? LinkTier(count: count, orders: orders, flares: flares) : nil
    }
}
