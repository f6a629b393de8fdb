/// A field of an entry that can't be parsed, or one that is missing.
public struct FieldError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The index of the field in the record; nil if a field is missing.
    public let index: Int?
    /// What was found, and what was expected.
    public let problem: ParseError

    /// Creates the error for the field at an index in the record.
    public init(index: Int?, _ problem: ParseError) {
        self.index = index
        self.problem = problem
    }

    /// One sentence saying what was found and what was expected, without its full stop.
    public var description: String { problem.description }
}
