/// What the program opens with.
public enum Opening: Hashable, Sendable {
    /// The screen asked for.
    case screen
    /// A posture review above the screen.
    case review
    /// A welcome and the offer of a posture review, for a diary that was never written to.
    case firstStart
}
