/// What the diary says about one exposure and flare-ups.
public struct Link: Hashable, Sendable {
    /// What was tested.
    public let exposure: Exposure
    /// The tests; nil if nothing may be tested yet.
    public let score: LinkScore?
    /// The tests without adjustment for the morning; nil if the exposure isn't known well enough.
    public let unadjusted: LinkScore?
    /// The p-value, adjusted for all exposures of the family; nil if nothing may be tested yet.
    public let pAdjusted: Double?
    /// What the exposure still needs before it can be tested; empty if it was.
    public let needs: [LinkNeed]
    /// The number of rows on which the exposure is known.
    public let knownCount: Int
    /// The number of those rows with a morning score.
    public let knownMorningCount: Int
    /// How far it can be relied on; nil if it isn't shown.
    public let tier: LinkTier?
    /// Whether it would have a tier without adjustment for the morning.
    public let passesUnadjusted: Bool
    /// The index in the report of the link it usually comes with and can't be told apart from yet; nil if it counts on its own.
    public let companion: Int?
    /// How often flare-ups began with and without it; nil for an amount that no number divides well.
    public let contrast: LinkContrast?
    /// How strong it is; nil if it may not be tested yet or doesn't vary.
    public let strength: LinkStrength?
    /// By how many points pain is higher after it; nil unless only the height of pain is analysed.
    public let height: HeightStrength?
    /// What it adds to the cards before it; nil unless it is a hint from the height of pain.
    public let joint: HeightJoint?
    /// Whether more of it goes with more flare-ups; nil unless the link is shown, and for answers other than skipped stretches.
    public let dose: LinkDose?

    /// Whether the link is shown.
    public var isShown: Bool { tier != nil }
    /// Whether it has a card of its own; false for one that usually comes with another.
    public var isLead: Bool { isShown && companion == nil }
}
