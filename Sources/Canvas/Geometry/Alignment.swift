/// Which side of its room a text keeps to.
public enum Alignment: Hashable, Sendable {
    /// At the left end.
    case left
    /// In the middle; an odd column goes to the right.
    case centre
    /// At the right end.
    case right

    /// The free columns that come before the text.
    func indent(free: Int) -> Int {
        switch self {
        case .left: 0
        case .centre: max(0, free) / 2
        case .right: max(0, free)
        }
    }
}
