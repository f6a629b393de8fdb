/// A text that can't be parsed: what was found, and what was expected instead.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text found.
    public let found: String
    /// What would be accepted, in words the user can act on.
    public let expected: String

    /// A sentence that says it better than both parts together, without its full stop; nil if there is none.
    public let complaint: String?

    /// Creates an error from what was found and what was expected.
    ///
    /// - Parameter complaint: a sentence in place of “(found) is not (expected)”, without its full stop.
    public init(found: String, expected: String, complaint: String? = nil) {
        self.found = found
        self.expected = expected
        self.complaint = complaint
    }

    /// One sentence saying what was found and what was expected, without its full stop.
    public var description: String { complaint ?? "“\(found)” is not \(expected)" }
}
