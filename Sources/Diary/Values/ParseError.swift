/// A text that can't be parsed: what was found, and what was expected instead.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text found.
    public let found: String
    /// What would be accepted, in words the user can act on.
    public let expected: String

    /// Creates an error from what was found and what was expected.
    public init(found: String, expected: String) {
        self.found = found
        self.expected = expected
    }

    /// One sentence saying what was found and what was expected.
    public var description: String { "“\(found)” is not \(expected)" }
}
