/// A mouse event.
public struct MouseEvent: Hashable, Sendable {
    /// A mouse button.
    public enum Button: Hashable, Sendable {
        /// The left button.
        case left
        /// The middle button or wheel button.
        case middle
        /// The right button.
        case right
    }

    /// The action of a mouse event.
    public enum Action: Hashable, Sendable {
        /// A button went down.
        case press(Button)
        /// A button came up.
        case release(Button)
        /// The mouse moved with a button down.
        case drag(Button)
        /// The wheel turned away from the user.
        case wheelUp
        /// The wheel turned towards the user.
        case wheelDown
    }

    /// The action.
    public var action: Action
    /// The cell where it happened.
    public var position: Point

    /// Creates an event at a cell.
    public init(_ action: Action, at position: Point) {
        self.action = action
        self.position = position
    }
}
