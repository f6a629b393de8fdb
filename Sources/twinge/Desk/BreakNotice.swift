import Diary

/// Tells that a break is due, beyond the pane: in tmux, on the desktop, and by the cue of your settings.
struct BreakNotice {
    private let environment: Environment
    private let cue: Preferences.Cue?

    init(_ environment: Environment, cue: Preferences.Cue?) { (self.environment, self.cue) = (environment, cue) }

    /// Tells it; nothing is waited for, and what is not installed is passed over.
    func tell(_ words: String) {
        if environment["TMUX"] != nil { Programs.tryInTurn([["tmux", "display-message", words]]) }
        let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
        if hasDesktop, cue != .notice { Preferences.Cue.notice.tell(words) }
        cue?.tell(words)
    }
}
