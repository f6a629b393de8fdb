import CNcurses

/// Modes that ncurses doesn't set, switched with xterm's sequences (XTerm Control Sequences, "DEC Private Mode Set").
struct TerminalModes {
    /// Whether the terminal knows these sequences at all: those that report the mouse do.
    let isSupported: Bool
    /// Whether mouse events are wanted.
    let mouse: Bool

    private static let focusOn = "\u{1B}[?1004h"
    private static let focusOff = "\u{1B}[?1004l"
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
    private static let backgroundQuestion = "\u{1B}]11;?\u{1B}\\"
    private static let attributesQuestion = "\u{1B}[c"

    /// The bytes that switch on the wanted modes.
    var entering: [UInt8] {
        let modes = TerminalModes.pasteOn + TerminalModes.focusOn + (mouse ? TerminalModes.mouseOn : "")
        return isSupported ? Array(modes.utf8) : []
    }

    /// The bytes that switch everything off.
    var leaving: [UInt8] {
        isSupported ? Array((TerminalModes.mouseOff + TerminalModes.focusOff + TerminalModes.pasteOff).utf8) : []
    }

    /// The bytes that ask for the background colour, and then for the kind of terminal, since every terminal answers that.
    var questions: [UInt8] {
        isSupported ? Array((TerminalModes.backgroundQuestion + TerminalModes.attributesQuestion).utf8) : []
    }
}
