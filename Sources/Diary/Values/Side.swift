/// A side of the body, from the user's point of view: their left is left.
public enum Side: String, Hashable, Sendable, CaseIterable, Codable {
    /// The user's own left.
    case left
    /// The user's own right.
    case right
    /// Both sides at once.
    case both
    /// The midline, that is, the spine itself.
    case centre
}
