import Diary

/// Announces a break outside the pane: in tmux, on the desktop, and with the cue from the settings.
struct BreakNotice {
    private let environment: Environment
    private let cue: Preferences.Cue?

    init(_ environment: Environment, cue: Preferences.Cue?) { (self.environment, self.cue) = (environment, cue) }

    /// Announces it without waiting for anything; programs that aren't installed are skipped.
    func tell(_ words: String) {
        if environment["TMUX"] != nil { Programs.tryInTurn([["tmux", "display-message", words]]) }
        let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
        if hasDesktop, cue != .notice { Preferences.Cue.notice.tell(words) }
        cue?.tell(words)
    }
}
