/// A part of a file that can't be parsed: it is preserved, shown with its position, and usually left out of the numbers.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The file as shown to the user, for example `journal/2026-11.rec`.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in bytes, counted from 1.
    public let column: Int
    /// What was found, as text that is safe to show.
    public let found: String
    /// What was expected there.
    public let expected: String
    /// Whether what it is about counts nevertheless.
    public let counts: Bool

    /// Creates a problem at a position in a file.
    public init(file: String, line: Int, column: Int, found: String, expected: String, counts: Bool = false) {
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
        self.counts = counts
    }

    /// `file:line:column: “found”: expected …`, the format that editors can jump to.
    public var description: String { "\(file):\(line):\(column): “\(found)”: expected \(expected)" }
}
