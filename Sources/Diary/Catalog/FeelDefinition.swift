/// A word for how pain feels, with a line that helps to choose it.
public struct FeelDefinition: Hashable, Sendable {
    /// The word, for example “stiff”.
    public var name: Name
    /// What it means, for example “hard to move, worst after rest”.
    public var meaning: String
    /// Other words it can be found under, for example “stabbing”.
    public var aliases: [Name] = []
    /// The evidence for the word.
    public var evidence: Evidence

    /// Creates a feel.
    public init(name: Name, meaning: String = "", evidence: Evidence = Evidence()) {
        self.name = name
        self.meaning = meaning
        self.evidence = evidence
    }
}
