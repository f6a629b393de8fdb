/// A field of an entry that can't be parsed.
public struct FieldError: Error, Hashable, Sendable {
    /// The index of the field in the record; nil if a field is missing.
    public let index: Int?
    /// What was found.
    public let found: String
    /// What was expected.
    public let expected: String

    /// Creates the error for the field at an index in the record.
    public init(index: Int?, found: String, expected: String) {
        self.index = index
        self.found = found
        self.expected = expected
    }
}
