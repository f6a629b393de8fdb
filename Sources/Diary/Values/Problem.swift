/// Something in a file that is not understood: kept as it is, shown with its place, and left out of the numbers.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The file as a person would name it, for example `journal/2026-11.rec`.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in bytes of the line, counted from 1.
    public let column: Int
    /// What is there, as text that is safe to show.
    public let found: String
    /// What was expected there.
    public let expected: String

    /// Creates a problem at a place in a file.
    public init(file: String, line: Int, column: Int, found: String, expected: String) {
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
    }

    /// `file:line:column: “found”: expected …`, the form editors jump to.
    public var description: String { "\(file):\(line):\(column): “\(found)”: expected \(expected)" }
}
