/// Something worth knowing apart from single muscles, habits and exercises, for example that hurt is not harm.
public struct Topic: Hashable, Sendable {
    /// The name of the topic.
    public var name: Name
    /// Other names it can be found under.
    public var aliases: [Name] = []
    /// What is known, one paragraph per element.
    public var paragraphs: [String]
    /// The evidence.
    public var evidence: Evidence

    /// Creates a topic.
    public init(name: Name, paragraphs: [String], evidence: Evidence) {
        self.name = name
        self.paragraphs = paragraphs
        self.evidence = evidence
    }
}
