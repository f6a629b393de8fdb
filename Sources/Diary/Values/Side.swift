/// The side of the body, as you see it: your left is left.
public enum Side: String, Hashable, Sendable, CaseIterable, Codable {
    /// The person's own left.
    case left
    /// The person's own right.
    case right
    /// Both sides at once.
    case both
    /// The midline, the spine itself.
    case centre
}
