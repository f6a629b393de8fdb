/// Something worth knowing besides single muscles, habits and exercises, for example that hurt is not harm.
public struct Topic: Hashable, Sendable {
    /// What it is about.
    public var name: Name
    /// Other names it is found by.
    public var aliases: [Name] = []
    /// What is known, one paragraph each.
    public var paragraphs: [String]
    /// What it rests on.
    public var evidence: Evidence

    /// Creates a topic.
    public init(name: Name, paragraphs: [String], evidence: Evidence) {
        self.name = name
        self.paragraphs = paragraphs
        self.evidence = evidence
    }
}
