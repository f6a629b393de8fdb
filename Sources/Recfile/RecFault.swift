/// Something in a text that is not rec text: where it is, and what was expected there.
public struct RecFault: Hashable, Sendable {
    /// The ways in which lines can fail to be rec text.
    public enum Kind: UInt8, Hashable, Sendable {
        /// A line that is neither a field nor a continuation, a comment or a blank line.
        case notAField
        /// A line starting with `+` that has no field before it to continue.
        case continuationWithoutField
        /// A field that is indented although it is not the first of its record.
        case indentedField
        /// A line of seven `<`, `=`, `>` or `|` left behind by a merge that was never finished.
        case conflictMarker
        /// The text ends after a backslash that promises another line.
        case endsInsideField
        /// A byte of value zero, which no rec text contains.
        case zeroByte
    }

    /// What is wrong.
    public let kind: Kind
    /// Offsets of the bytes at fault: the line without its line break, or the one zero byte.
    public let bytes: Range<Int>
    /// Number of the line, from 1.
    public let line: Int

    /// What should have stood there, as the rest of a sentence that starts with "expected".
    public var expected: String {
        switch kind {
        case .notAField: "a field like \"Name: value\", a comment starting with #, or a blank line"
        case .continuationWithoutField: "a field before the line that continues it with +"
        case .indentedField: "the field at the start of the line"
        case .conflictMarker: "one of the two versions, without the marks of the unfinished merge"
        case .endsInsideField: "another line after the backslash"
        case .zeroByte: "text without zero bytes"
        }
    }
}
