/// A group of muscles, with its location and its effect on the back if it is short or weak.
public struct MuscleGroup: Hashable, Sendable {
    /// The name, for example “hip flexors”.
    public var name: Name
    /// The muscles of the group, by their anatomical names.
    public var muscles: [String]
    /// Where it runs from and to.
    public var location: String
    /// What it does, in plain words.
    public var function = ""
    /// The effect of it being short or weak, in plain words.
    public var effect: String
    /// The pain patterns it contributes to, for example “low back”.
    public var patterns: [String] = []
    /// The evidence that this matters for pain.
    public var evidence: Evidence

    /// Creates a muscle group.
    public init(name: Name, muscles: [String] = [], location: String, effect: String, evidence: Evidence) {
        self.name = name
        self.muscles = muscles
        self.location = location
        self.effect = effect
        self.evidence = evidence
    }
}
