import Canvas

/// What environment variables say about the terminal, read once at startup.
public struct TerminalEnvironment: Hashable, Sendable {
    /// The terminal's name in the terminfo database (`TERM`).
    public var terminal: String
    /// What the terminal says about its colours (`COLORTERM`).
    public var colorTerm: String
    /// Whether the user wants no colour (`NO_COLOR` set and not empty; no-color.org).
    public var refusesColor: Bool
    /// The locale for characters (`LC_ALL`, else `LC_CTYPE`, else `LANG`).
    public var locale: String
    /// What the terminal says about its background (`COLORFGBG`, as set by rxvt and Konsole); nil if nothing.
    public var background: Background?
    /// How long a lone Escape waits for the rest of a sequence (`ESCDELAY` in milliseconds, as in ncurses).
    public var escapeDelay: Duration

    /// The default wait after Escape: longer than any local terminal takes, too short to notice.
    public static let usualEscapeDelay: Duration = .milliseconds(50)

    /// Reads the environment from variables.
    public init(variables: [String: String]) { self.init { variables[$0] } }

    /// Reads the environment from the variables of a process.
    ///
    /// - Parameter variable: returns the value of a variable; nil if it isn't set.
    public init(_ variable: (String) -> String?) {
        func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        terminal = value("TERM") ?? ""
        colorTerm = value("COLORTERM") ?? ""
        refusesColor = value("NO_COLOR") != nil
        locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? "C"
        background = value("COLORFGBG").flatMap(Background.init(colorFGBG:))
        let delay = value("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 1), 5_000) }
        escapeDelay = delay.map { .milliseconds($0) } ?? TerminalEnvironment.usualEscapeDelay
    }

    /// Whether the terminal announces direct colour, as most that have it do.
    public var announcesDirectColor: Bool { ["truecolor", "24bit"].contains(colorTerm.lowercased()) }

    /// Whether the locale's name indicates UTF-8.
    public var isUTF8: Bool {
        // In de_DE.UTF-8@euro the encoding is between the point and the @; macOS passes on UTF-8 alone.
        let encoding = locale.prefix { $0 != "@" }.split(separator: ".").last.map { $0.lowercased() }
        return encoding == "utf-8" || encoding == "utf8"
    }

    /// The names to look up in the terminfo database, best first.
    ///
    /// A terminal that announces more colours in `COLORTERM` than its name implies is looked up by its 256-colour name; one that the
    /// database doesn't know, by the name of the terminal it is compatible with.
    var terminfoNames: [String] {
        var names: [String] = []
        if !colorTerm.isEmpty, !terminal.contains("color"), !terminal.contains("direct") {
            names.append(terminal + "-256color")
        }
        names.append(terminal)
        let family = terminal.prefix { $0 != "-" }
        if ["tmux", "screen"].contains(family) {
            names += ["screen-256color", "screen"]
        } else if TerminalEnvironment.xtermCompatible.contains(String(family)) {
            names += ["xterm-256color", "xterm"]
        }
        return names
    }

    /// The terminals that understand xterm's sequences and whose own entry may be missing.
    private static let xtermCompatible: Set<String> = [
        "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm2", "kitty", "konsole", "mintty", "rio",
        "st",
        "stterm", "vte", "wezterm", "rxvt",
    ]
}

extension Background {
    /// Parses `COLORFGBG`: palette numbers of foreground and background, as in `15;0` or `0;default;15`.
    init?(colorFGBG value: String) {
        guard let number = value.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(number) else {
            return nil
        }
        self = number == 7 || number > 8 ? .light : .dark
    }
}
