extension Glyphs {
    /// The set for terminals without Unicode.
    public static let ascii = Glyphs(
        isASCII: true,
        ellipsis: "...",
        replacement: "?",
        rule: "-",
        verticalRule: "|",
        corners: ["+", "+", "+", "+"],
        halfBar: "=",
        halfBarEnd: "-",
        progressFull: "=",
        progressEmpty: "-",
        selection: ">",
        tick: "+",
        circle: "o",
        dot: "*",
        missing: ".",
        notLogged: "-",
        rise: "^",
        fall: "v",
        arrowLeft: "<-",
        arrowRight: "->",
        arrowUp: "^",
        arrowDown: "v",
        times: "x",
        minus: "-",
        separator: "|",
        rangeDash: "-",
        longDash: "--",
        verticalEighths: [" ", "_", "_", "_", "=", "=", "=", "#", "#"],
        horizontalEighths: [" ", "-", "-", "-", "=", "=", "=", "#", "#"],
        shades: [" ", "-", "+", "*", "#"])

    /// How characters that programs and phones insert into text are spelled in ASCII.
    ///
    /// Covers every character of ``unicode`` and common typographic ones; letters of other scripts are not included.
    static let asciiSpellings: [Unicode.Scalar: String] = [
        "…": "...", "–": "-", "—": "--", "‐": "-", "‑": "-", "‒": "-", "―": "--", "−": "-",
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "·": "|", "•": "*", "×": "x", "÷": "/", "±": "+/-", "½": "1/2", "¼": "1/4", "¾": "3/4", "≤": "<=", "≥": ">=",
        "≈": "~", "≠": "!=", "°": " deg", "←": "<-", "→": "->", "↑": "^", "↓": "v", "▲": "^", "▼": "v",
        "▸": ">", "◂": "<", "✓": "x", "✗": "x", "○": "o", "◐": "o", "●": "*", "▪": "*",
        "─": "-", "━": "=", "│": "|", "┃": "|", "┤": "+", "├": "+", "┼": "+",
        "╭": "+", "╮": "+", "╰": "+", "╯": "+", "▖": "-", "▁": "_", "▂": "_", "▃": "_", "▄": "=", "▅": "=", "▆": "=",
        "▇": "#", "█": "#", "▀": "#",
        "▉": "#", "▊": "=", "▋": "=", "▌": "=", "▍": "-", "▎": "-", "▏": "-", "░": "-", "▒": "+", "▓": "*",
        "\u{A0}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{200A}": " ", "\u{202F}": " ", "\u{3000}": "  ",
        "\u{FFFD}": "?", "µ": "u", "μ": "u", "²": "2", "³": "3", "€": "EUR", "£": "GBP", "′": "'", "″": "\"",
        // Letters whose Unicode names don't end with a plain one.
        "ß": "ss", "ẞ": "SS", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "ı": "i",
    ]
}
