/// What the program begins with.
public enum Opening: Hashable, Sendable {
    /// The screen asked for.
    case screen
    /// A posture review above it.
    case review
    /// A welcome and the offer of a posture review: nothing was ever written into the diary.
    case firstStart
}
