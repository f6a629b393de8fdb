/// What the frame around a screen says about it.
struct ScreenNotes {
    /// What the message line shows dimmed while there is no message: how much more there is below.
    var footnotes: [(column: Int, text: String)] = []
    /// The commands that would do nothing, which the footer leaves out.
    var idleCommands: Set<Command> = []
    /// Whether a message that something was saved hides no row of the screen, whose last ones may be a caution.
    var keepsLastRows = false

    /// Creates notes of one footnote, if it is not empty.
    init(_ footnote: String = "", at column: Int = 1) {
        footnotes = footnote.isEmpty ? [] : [(column, footnote)]
    }
}
