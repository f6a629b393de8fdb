/// Something done with the mouse.
public struct MouseEvent: Hashable, Sendable {
    /// A button of the mouse.
    public enum Button: Hashable, Sendable {
        /// The left button.
        case left
        /// The middle button or a pressed wheel.
        case middle
        /// The right button.
        case right
    }

    /// What was done.
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

    /// What was done.
    public var action: Action
    /// The cell it was done at.
    public var position: Point
    /// The keys held meanwhile.
    public var modifiers: KeyModifiers

    /// Makes an event at a cell.
    public init(_ action: Action, at position: Point, modifiers: KeyModifiers = []) {
        self.action = action
        self.position = position
        self.modifiers = modifiers
    }
}
