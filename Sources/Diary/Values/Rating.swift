/// A whole number from 0 to 10 for ratings other than pain: sleep quality, stress, interference with the day.
public struct Rating: Hashable, Comparable, Sendable {
    /// The rating, 0 to 10.
    public let value: Int

    /// Creates a rating, or nil outside 0 to 10.
    public init?(_ value: Int) {
        guard PainScore.range.contains(value) else { return nil }
        self.value = value
    }

    /// Parses a whole number from 0 to 10.
    ///
    /// - Throws: ``ParseError`` if the text is anything else.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        self.value = try parseScaleNumber(text, meaning: "a whole number from 0 to 10")
    }

    /// Returns whether the left rating is lower.
    public static func < (left: Rating, right: Rating) -> Bool { left.value < right.value }
}

/// Parses a whole number from 0 to 10, without sign or decimals.
func parseScaleNumber(_ text: some StringProtocol, meaning: String) throws(ParseError) -> Int {
    let digits = text.utf8
    guard (1...2).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
        PainScore.range.contains(number), digits.count == 1 || number == 10
    else { throw ParseError(found: String(text), expected: meaning) }
    return number
}
