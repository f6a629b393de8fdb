/// A position in a text as editors count it.
public struct RecPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The line number, from 1.
    public let line: Int
    /// The byte number within the line, from 1.
    public let column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `line:column`, as in compilers and editors.
    public var description: String { "\(line):\(column)" }

    /// Returns whether the left position is earlier in the text.
    public static func < (lhs: RecPosition, rhs: RecPosition) -> Bool {
        (lhs.line, lhs.column) < (rhs.line, rhs.column)
    }
}

extension RecPosition {
    /// Creates the position of the byte at `offset`, given its line number.
    ///
    /// - Complexity: O(length of the line before the byte).
    public init(of offset: Int, onLine line: Int, in bytes: Span<UInt8>) {
        var start = offset
        while start > 0, bytes[start - 1] != .lineFeed { start -= 1 }
        if start == 0 { start = min(offset, RecScanner.byteOrderMarkLength(in: bytes)) }
        self.init(line: line, column: offset - start + 1)
    }
}
