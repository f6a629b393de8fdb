import Canvas

/// One thing the terminal sent.
public enum TerminalReport: Hashable, Sendable {
    /// A key, a mouse event or pasted text.
    case input(Input)
    /// The answer to the question for the background colour (OSC 11).
    case background(Background)
    /// The terminal came into focus, or lost it (xterm, "FocusIn/FocusOut").
    case focus(Bool)
    /// The answer to the question what kind of terminal it is (DA1); every terminal gives it, after earlier questions.
    case attributes
}
