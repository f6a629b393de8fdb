/// A group of muscles, where it lies and what it does to the back when short or weak.
public struct MuscleGroup: Hashable, Sendable {
    /// The name, for example “hip flexors”.
    public var name: Name
    /// The muscles of the group, in their anatomical names.
    public var muscles: [String]
    /// From where to where it runs.
    public var location: String
    /// What it does, in plain words.
    public var function = ""
    /// What is said to happen when it is short or weak, in plain words.
    public var effect: String
    /// The pain patterns it plays a part in, for example “low back”.
    public var patterns: [String] = []
    /// What it rests on that this matters for pain.
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
