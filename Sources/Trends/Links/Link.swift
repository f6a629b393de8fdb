/// What the diary says about one exposure and flare-ups.
public struct Link: Hashable, Sendable {
    /// What was tested.
    public let exposure: Exposure
    /// The score against the start of flare-ups; nil where nothing may be tested yet.
    public let zFlare: Double?
    /// The score against pain over its baseline.
    public let zGraded: Double?
    /// Both together.
    public let combined: Double?
    /// The p value, adjusted for all exposures of the family.
    public let pAdjusted: Double?
    /// What the exposure still lacks before it can be tested; empty when it was.
    public let needs: [LinkNeed]
    /// Whether the link is shown.
    public let isShown: Bool
    /// Whether it stands on a card of its own; false for one that usually comes with another.
    public let isLead: Bool
    /// The place in the report of the link it usually comes with and cannot be told apart from yet.
    public let companion: Int?
    /// Whether it rests on fewer than 20 flare-ups.
    public let isEarly: Bool
    /// How often flare-ups began with and without it.
    public let contrast: LinkContrast
    /// How strong it is; nil where it may not be tested yet or does not vary.
    public let strength: LinkStrength?
    /// Whether more of it goes with more flare-ups; only for a link that is shown.
    public let dose: LinkDose?
}
