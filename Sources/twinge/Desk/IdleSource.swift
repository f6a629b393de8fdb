import Subprocess

/// A command that says how long there has been no input.
struct IdleSource: Sendable {
    /// The command and its arguments; no shell is involved.
    let words: [String]
    /// How many of the printed units make a second.
    let perSecond: Int

    /// Uses the command from the settings: it prints seconds; xprintidle is known to print milliseconds.
    init(_ command: String) {
        words = command.split(separator: " ").map(String.init)
        perSecond = words.first?.split(separator: "/").last == "xprintidle" ? 1000 : 1
    }

    private init(milliseconds words: [String]) { (self.words, perSecond) = (words, 1000) }

    /// Returns the sources to try on a desktop, the best first: GNOME's idle monitor over D-Bus, and on X11 xprintidle.
    static func ofDesktop(_ environment: Environment) -> [IdleSource] {
        let isWayland = environment["WAYLAND_DISPLAY"] != nil
        guard isWayland || environment["DISPLAY"] != nil else { return [] }
        let monitor = "org.gnome.Mutter.IdleMonitor"
        let mutter = IdleSource(milliseconds: [
            "busctl", "--user", "call", monitor, "/org/gnome/Mutter/IdleMonitor/Core", monitor, "GetIdletime",
        ])
        return isWayland ? [mutter] : [mutter, IdleSource("xprintidle")]
    }

    /// Returns the seconds without input, or nil if the command is missing or prints no number.
    func idle() async -> Int? {
        guard let program = words.first else { return nil }
        let result = try? await run(
            .name(program), arguments: Arguments(Array(words.dropFirst())), input: .none,
            output: .string(limit: 1000), error: .discarded)
        return (result?.standardOutput).flatMap { text in
            Int(text.drop { !$0.isNumber }.prefix { $0.isNumber }).map { $0 / perSecond }
        }
    }
}
