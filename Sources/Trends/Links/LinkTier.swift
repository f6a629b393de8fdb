/// How far someone who looks every week can rely on a link.
///
/// The limits were set on simulated people without any trigger who look every week for two years: of 100, 5 saw a link at
/// some time and 30 a hint; of other such people 5 to 8 and 30 to 36 did (docs/CALIBRATION.md).
public enum LinkTier: String, Hashable, Sendable, CaseIterable {
    /// Unlikely enough by chance to be called a link.
    case link
    /// Worth watching.
    case hint

    /// Returns the tier of a test that `count` of the orders, including the actual one, match or exceed; nil if too many do.
    ///
    /// A link needs p of at most 0.00025 per flare-up, and never more than 0.008; a hint 0.05. The comparison is in integers, so
    /// that a test exactly on a limit falls on the same side on every machine.
    public init?(count: Int, orders: Int, flares: Int) {
        if 4000 * count <= orders * flares, 125 * count <= orders {
            self = .link
        } else if 20 * count <= orders {
            self = .hint
        } else {
            return nil
        }
    }
}
