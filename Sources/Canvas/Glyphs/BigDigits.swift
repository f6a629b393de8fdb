/// Digits several rows high, for a clock that can be read from the floor.
public struct BigDigits: Hashable, Sendable {
    /// The rows of every character.
    public let height: Int
    /// The rows of each character from top to bottom, all of the same width.
    private let signs: [Character: [String]]

    /// Returns a text of digits and colons, with a blank column between characters; any others are blank.
    ///
    /// - Returns: ``height`` lines of equal width.
    public func lines(for text: String) -> [String] {
        (0..<height).map { row in
            text.map { signs[$0]?[row] ?? "    " }.joined(separator: " ")
        }
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
