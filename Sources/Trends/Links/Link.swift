/// What the diary says about one exposure and flare-ups.
public struct Link: Hashable, Sendable {
    /// What was tested.
    public let exposure: Exposure
    /// The tests; nil where nothing may be tested yet.
    public let score: LinkScore?
    /// The tests without regard to the morning; nil where the exposure is not known well enough.
    public let unadjusted: LinkScore?
    /// The p value, adjusted for all exposures of the family.
    public let pAdjusted: Double?
    /// What the exposure still lacks before it can be tested; empty when it was.
    public let needs: [LinkNeed]
    /// On how many rows the exposure is known.
    public let knownCount: Int
    /// On how many of them with a morning score.
    public let knownMorningCount: Int
    /// How far it can be relied on; nil for what is not shown.
    public let tier: LinkTier?
    /// Whether it would have a tier without regard to the morning.
    public let passesUnadjusted: Bool
    /// The place in the report of the link it usually comes with and cannot be told apart from yet.
    public let companion: Int?
    /// How often flare-ups began with and without it; nil for an amount that no number divides well.
    public let contrast: LinkContrast?
    /// How strong it is; nil where it may not be tested yet or does not vary.
    public let strength: LinkStrength?
    /// By how many points pain is higher after it; nil unless the height of pain alone is looked at.
    public let height: HeightStrength?
    /// What it adds to the cards before it; only for a hint from the height of pain.
    public let joint: HeightJoint?
    /// Whether more of it goes with more flare-ups; only for a link that is shown.
    public let dose: LinkDose?

    /// Whether the link is shown.
    public var isShown: Bool { tier != nil }
    /// Whether it has a card of its own; false for one that usually comes with another.
    public var isLead: Bool { isShown && companion == nil }
}
