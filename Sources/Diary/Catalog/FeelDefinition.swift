/// A word for how pain feels, with one line to choose it by.
public struct FeelDefinition: Hashable, Sendable {
    /// The word, for example “stiff”.
    public var name: Name
    /// What is meant by it, for example “hard to move, worst after rest”.
    public var meaning: String
    /// What kind of source this rests on.
    public var basis: String

    /// Creates a feel.
    public init(name: Name, meaning: String = "", basis: String = "") {
        self.name = name
        self.meaning = meaning
        self.basis = basis
    }
}
