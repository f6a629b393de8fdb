import Platform
import Testing

@Suite("What a terminal shows", .enabled(if: access("/usr/bin/tmux", X_OK) == 0))
struct TmuxScreenTests {
    /// Starts the probe in tmux, resizes it, and prints the screen to the log.
    private static let journey = """
        tmux() { /usr/bin/tmux -L "twinge-test-$$" -f /dev/null -u "$@" 3>&-; }
        shows() {
            looks=0
            until tmux capture-pane -p | grep -q "$1"; do
                looks=$((looks + 1))
                [ $looks -lt 1000 ] || break
            done
        }
        tmux new-session -d -x 70 -y 14 "exec '$PROBE' 3>/dev/null"
        tmux set -g status off
        shows bold
        tmux resize-window -x 60 -y 13
        shows 'height: 13'
        screen=$(tmux capture-pane -p)
        tmux kill-server
        echo "$screen" >&3
        """

    @Test("wide, combining and right-to-left text is where the canvas has it, even after a resize")
    func page() throws {
        let session = try ProbeSession(shell: TmuxScreenTests.journey)
        #expect(try session.waitForEnd() == .exit(0))
        #expect(
            session.lines.joined(separator: "\n") == """
                 twinge   Today  Week  Stretches
                ────────────────────────────────────────────────────────────

                  10 │                          腰が痛い          |
                     │             ███ ▄▄▄      pre\u{301}pare\u{301}           |
                   5 │ ▄▄▄     ███ ███ ███      ألم أسفل الظهر    |
                     │ ███ ███ ███ ███ ███      👩 ❤  🇬  🤕       |
                   0 │ ███ ███ ███ ███ ███  ·   पीठ दर्द           |
                                                not␛[31m red      |
                 ━━━━━━━━━━━━────────────────   dim and bold      |
                 ───────────────────────────────────────────────────────────
                 resized(Canvas.Size(width: 60, height: 13))
                """)
    }
}
