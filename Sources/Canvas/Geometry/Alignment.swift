/// The alignment of text in the space available.
public enum Alignment: Hashable, Sendable {
    /// Left-aligned.
    case left
    /// Centred; an odd column goes to the right.
    case centre
    /// Right-aligned.
    case right

    /// Returns how many free columns go before the text.
    func indent(free: Int) -> Int {
        switch self {
        case .left: 0
        case .centre: max(0, free) / 2
        case .right: max(0, free)
        }
    }
}
