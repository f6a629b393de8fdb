/// A run of whole lines of rec text that belong together: one record, one stretch of blank lines, and so on.
///
/// The blocks of a text follow each other without gaps, so the bytes of all blocks are the bytes of the text
/// (after a byte-order mark, if it has one).
public struct RecBlock: Hashable, Sendable {
    /// What a block of lines is.
    public enum Kind: UInt8, Hashable, Sendable {
        /// One or more fields, with the comments between them.
        case record
        /// A record with a `%rec` field: it describes the records that follow it.
        case descriptor
        /// Nothing but comment lines.
        case comment
        /// Nothing but empty lines and lines of blanks.
        case blank
        /// Lines of which at least one is not rec text; nothing in the block can be trusted as a record.
        case malformed
    }

    /// What the block is.
    public let kind: Kind
    /// Offsets of its bytes, from the start of the first line to after the last line break.
    public let bytes: Range<Int>
    /// Number of its first line, from 1.
    public let line: Int
    /// Where its fields are in the array the scanner filled.
    public let fields: Range<Int>
    /// The first thing in the block that is not rec text; `nil` unless the block is malformed or holds a zero byte.
    public let fault: RecFault?
}
