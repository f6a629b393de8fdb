/// A place in a text as editors count it.
public struct RecPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Number of the line, from 1.
    public let line: Int
    /// Number of the byte in its line, from 1.
    public let column: Int

    /// A place in a text.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `line:column`, as compilers and editors write it.
    public var description: String { "\(line):\(column)" }

    /// Earlier in the text comes first.
    public static func < (lhs: RecPosition, rhs: RecPosition) -> Bool {
        (lhs.line, lhs.column) < (rhs.line, rhs.column)
    }
}

extension RecPosition {
    /// The place of the byte at `offset`, when the number of its line is known.
    ///
    /// - Complexity: O(length of the line before the byte).
    public init(of offset: Int, onLine line: Int, in bytes: Span<UInt8>) {
        var start = offset
        while start > 0, bytes[start - 1] != .lineFeed { start -= 1 }
        if start == 0 { start = min(offset, RecScanner.byteOrderMarkLength(in: bytes)) }
        self.init(line: line, column: offset - start + 1)
    }
}
