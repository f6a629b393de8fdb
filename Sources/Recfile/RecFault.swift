/// A place in a text that isn't valid rec text, and what was expected there.
public struct RecFault: Hashable, Sendable {
    /// The ways in which lines can fail to be rec text.
    public enum Kind: UInt8, Hashable, Sendable {
        /// A line that isn't a field, a continuation, a comment or a blank line.
        case notAField
        /// A line starting with `+` that has no field before it to continue.
        case continuationWithoutField
        /// A field that is indented although it isn't the first of its record.
        case indentedField
        /// A line of seven `<`, `=`, `>` or `|` left behind by an unfinished merge.
        case conflictMarker
        /// The text ends after a backslash, which must be followed by another line.
        case endsInsideField
        /// A record that follows its descriptor, or a descriptor that follows a record, without a blank line in between.
        case missingBlankLine
        /// A zero byte, which is not allowed in rec text.
        case zeroByte
    }

    /// The kind of fault.
    public let kind: Kind
    /// Offsets of the faulty bytes: the line without its line break, the one after a missing blank line, or the zero byte.
    public let bytes: Range<Int>
    /// Number of the line, from 1.
    public let line: Int

    /// Whether what the lines say counts nevertheless.
    public var isHarmless: Bool { kind == .missingBlankLine || kind == .zeroByte }

    /// What should have been there, to complete a sentence that starts with "expected".
    public var expected: String { kind.expected }
}

extension RecFault.Kind {
    /// What should have been there, to complete a sentence that starts with "expected".
    public var expected: String {
        switch self {
        case .notAField: "a field like \"Name: value\", a comment starting with #, or a blank line"
        case .continuationWithoutField: "a field before the line that continues it with +"
        case .indentedField: "the field at the start of the line"
        case .conflictMarker: "one of the two versions, without the marks of the unfinished merge"
        case .endsInsideField: "another line after the backslash"
        case .missingBlankLine: "a blank line before it, without which other programs miss it"
        case .zeroByte: "text without zero bytes"
        }
    }
}
