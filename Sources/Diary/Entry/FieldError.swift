/// A field of an entry that cannot be understood.
public struct FieldError: Error, Hashable, Sendable {
    /// The place of the field in the record, from 0; nil when a field is missing.
    public let index: Int?
    /// What is there.
    public let found: String
    /// What was expected.
    public let expected: String

    /// Creates the error for the field at a place in the record.
    public init(index: Int?, found: String, expected: String) {
        self.index = index
        self.found = found
        self.expected = expected
    }
}
