/// A word for how pain feels, with one line to choose it by.
public struct FeelDefinition: Hashable, Sendable {
    /// The word, for example “stiff”.
    public var name: Name
    /// What is meant by it, for example “hard to move, worst after rest”.
    public var meaning: String
    /// Other words it is found by, for example “stabbing”.
    public var aliases: [Name] = []
    /// What the word rests on.
    public var evidence: Evidence

    /// Creates a feel.
    public init(name: Name, meaning: String = "", evidence: Evidence = Evidence()) {
        self.name = name
        self.meaning = meaning
        self.evidence = evidence
    }
}
