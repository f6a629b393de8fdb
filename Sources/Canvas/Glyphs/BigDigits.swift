/// Digits several rows high, for a clock that is read from the floor.
public struct BigDigits: Hashable, Sendable {
    /// The rows of every sign.
    public let height: Int
    /// Each sign's rows from top to bottom, all of one width.
    private let signs: [Character: [String]]

    /// The rows of a text of digits and colons, one blank column between signs; other characters leave a blank sign.
    ///
    /// - Returns: ``height`` lines of equal width.
    public func lines(for text: String) -> [String] {
        (0..<height).map { row in
            text.map { signs[$0]?[row] ?? "    " }.joined(separator: " ")
        }
    }

    /// The columns that a text of digits and colons takes.
    public func columns(of text: String) -> Int {
        TextWidth.columns(of: lines(for: text).first ?? "")
    }

    /// Drawn with half blocks.
    static let blocks = BigDigits(
        height: 4,
        signs: [
            "0": ["█▀▀█", "█  █", "█  █", "▀▀▀▀"],
            "1": [" ▀█ ", "  █ ", "  █ ", " ▀▀▀"],
            "2": ["▀▀▀█", "▄▄▄█", "█   ", "▀▀▀▀"],
            "3": ["▀▀▀█", " ▄▄█", "   █", "▀▀▀▀"],
            "4": ["█  █", "█▄▄█", "   █", "   ▀"],
            "5": ["█▀▀▀", "█▄▄▄", "   █", "▀▀▀▀"],
            "6": ["█▀▀▀", "█▄▄▄", "█  █", "▀▀▀▀"],
            "7": ["▀▀▀█", "   █", "   █", "   ▀"],
            "8": ["█▀▀█", "█▄▄█", "█  █", "▀▀▀▀"],
            "9": ["█▀▀█", "█▄▄█", "   █", "▀▀▀▀"],
            ":": [" ", "▪", "▪", " "],
        ])

    /// Drawn with lines, as on a seven-segment display.
    static let lines = BigDigits(
        height: 4,
        signs: [
            "0": [" __ ", "|  |", "|  |", "|__|"],
            "1": ["    ", "   |", "   |", "   |"],
            "2": [" __ ", " __|", "|   ", "|__ "],
            "3": [" __ ", " __|", "   |", " __|"],
            "4": ["    ", "|__|", "   |", "   |"],
            "5": [" __ ", "|__ ", "   |", " __|"],
            "6": [" __ ", "|__ ", "|  |", "|__|"],
            "7": [" __ ", "   |", "   |", "   |"],
            "8": [" __ ", "|__|", "|  |", "|__|"],
            "9": [" __ ", "|__|", "   |", " __|"],
            ":": [" ", "o", "o", " "],
        ])
}
