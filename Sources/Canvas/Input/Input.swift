/// Something the user did at the terminal.
public enum Input: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// Text was pasted; it may contain newlines and, like any external text, control characters.
    case paste(String)
}
