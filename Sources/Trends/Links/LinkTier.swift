/// How far a link can be relied on by somebody who looks every week.
///
/// The limits were set on simulated people without any trigger who look every week for two years: of 100, 5 see a link at
/// some time and 30 a hint (docs/CALIBRATION.md).
public enum LinkTier: String, Hashable, Sendable, CaseIterable {
    /// Seldom enough by chance to be called a link.
    case link
    /// Worth watching.
    case hint

    /// The tier of a test that `count` of the orders reach, the order as it was included; nil if too many do.
    ///
    /// A link needs p of at most 0.00025 for each flare-up, never above 0.008; a hint 0.05. Whole numbers are compared, so
    /// that a test exactly on a limit falls on the same side everywhere.
    public init?(count: Int, orders: Int, flares: Int) {
        if 4000 * count <= orders * flares, 125 * count <= orders {
            self = .link
        } else if 20 * count <= orders {
            self = .hint
        } else {
            return nil
        }
    }

    /// How many of the orders a link of so many flare-ups may be reached by, at the most.
    static func most(orders: Int, flares: Int) -> Int { min(orders * flares / 4000, orders / 125) }
}
