/// A pain intensity on the numeric rating scale: a whole number from 0 (no pain) to 10 (worst pain imaginable).
///
/// The eleven-point scale is the one recommended for pain trials (Dworkin et al., IMMPACT, Pain 2005).
public struct PainScore: Hashable, Comparable, Sendable {
    /// The score, 0 to 10.
    public let value: Int

    /// The valid scores.
    public static let range = 0...10

    /// Creates a score, or nil outside 0 to 10.
    public init?(_ value: Int) {
        guard Self.range.contains(value) else { return nil }
        self.value = value
    }

    /// Parses a whole number from 0 to 10.
    ///
    /// - Throws: ``ParseError`` naming the scale if the text is anything else.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        self.value = try parseScaleNumber(
            text, meaning: "a pain score, a whole number from 0 (no pain) to 10 (worst imaginable)")
    }

    /// Returns whether the left score is lower.
    public static func < (left: PainScore, right: PainScore) -> Bool { left.value < right.value }
}
