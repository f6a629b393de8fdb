/// Why a terminal can't show screens; plain text can be printed instead.
public enum TerminalProblem: Error, Hashable, Sendable {
    /// Input or output is a file, a pipe or closed.
    case notATerminal
    /// The terminal can't move its cursor, such as with `TERM=dumb`.
    case cannotDraw(terminal: String)
    /// The terminal isn't in the terminfo database.
    case unknownTerminal(String)
}

extension TerminalProblem: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public var description: String {
        switch self {
        case .notATerminal:
            "Input and output must be a terminal to show screens."
        case .cannotDraw(let terminal):
            "This terminal (TERM=\(terminal)) cannot move its cursor, so screens cannot be shown."
        case .unknownTerminal(""):
            "TERM is not set, so screens cannot be shown. Set it to your terminal's name, for example xterm-256color."
        case .unknownTerminal(let terminal):
            """
            The terminfo database has no entry for TERM=\(terminal). Install the entry (on Debian: ncurses-base or ncurses-term), \
            or set TERM to one it has.
            """
        }
    }
}
