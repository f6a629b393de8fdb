import Canvas

/// Something the terminal sent.
public enum TerminalReport: Hashable, Sendable {
    /// A key, a mouse event or pasted text.
    case input(Input)
    /// The answer to the query for the background colour (OSC 11).
    case background(Background)
    /// The terminal gained or lost focus (xterm, "FocusIn/FocusOut").
    case focus(Bool)
    /// The answer to the query for the kind of terminal (DA1); every terminal sends it, after any earlier answers.
    case attributes
}
