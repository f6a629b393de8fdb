/// A text that does not say what it should: what is there, and what was expected instead.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text as it is.
    public let found: String
    /// What would have been understood, in words a person can act on.
    public let expected: String

    /// Creates the error from the text and what was expected.
    public init(found: String, expected: String) {
        self.found = found
        self.expected = expected
    }

    /// One sentence: what is there and what was expected.
    public var description: String { "“\(found)” is not \(expected)" }
}
