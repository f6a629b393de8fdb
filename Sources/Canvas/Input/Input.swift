/// One thing a person did at the terminal.
public enum Input: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// Text was pasted in one piece; it may hold newlines and, as any text from outside, control characters.
    case paste(String)
}
