/// A run of whole lines of rec text that belong together: a record, a run of blank lines, and so on.
///
/// The blocks of a text are contiguous, so the bytes of all blocks together are the bytes of the text (after a byte-order
/// mark, if it has one).
public struct RecBlock: Hashable, Sendable {
    /// The kind of a block of lines.
    public enum Kind: UInt8, Hashable, Sendable {
        /// One or more fields, with the comments between them.
        case record
        /// A record with a `%rec` field, which describes the records that follow it.
        case descriptor
        /// Only comment lines.
        case comment
        /// Only empty lines and lines of blanks.
        case blank
        /// Lines of which at least one isn't rec text; nothing in the block can be trusted as a record.
        case malformed
    }

    /// The kind of block.
    public let kind: Kind
    /// Offsets of its bytes, from the start of the first line to the end of the last line break.
    public let bytes: Range<Int>
    /// Number of its first line, from 1.
    public let line: Int
    /// The range of its fields in the array filled by the scanner.
    public let fields: Range<Int>
    /// The first error in the block; `nil` unless the block is malformed, lacks the blank line before it or contains a zero byte.
    public let fault: RecFault?
}
