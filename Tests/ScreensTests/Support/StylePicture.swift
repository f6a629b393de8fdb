import Canvas

@testable import Screens

/// The styles of a screen as letters, in the shape of the screen: `h` heading, `v` value, `l` label, `d` dim, `u` underlined, digits for
/// pain.
enum StylePicture {
    static func text(of canvas: Canvas, theme: Theme) -> String {
        let letters = letters(of: theme)
        return map(of: canvas) { letters[$0] ?? "?" }
    }

    /// Returns what remains of the styles without colour: `B` bold, `d` dim, `u` underlined, `R` reversed.
    static func attributes(of canvas: Canvas) -> String {
        map(of: canvas) { style in
            style.reverse ? "R" : style.underline ? "u" : style.bold ? "B" : style.dim ? "d" : " "
        }
    }

    /// Returns the letter of each cell's style, a line for each row, without trailing blanks.
    static func map(of canvas: Canvas, _ letter: (Style) -> Character) -> String {
        (0..<canvas.size.height).map { row in
            var line = String(canvas.row(row).map { letter($0.style) })
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    private static func letters(of theme: Theme) -> [Style: Character] {
        let roles: [(Style, Character)] = [
            (.plain, " "), (theme.brand, "b"), (theme.tab, "t"), (theme.activeTab, "T"), (theme.heading, "h"),
            (theme.label, "l"), (theme.value, "v"), (theme.dim, "d"), (theme.rule, "r"), (theme.accent, "a"),
            (theme.selection, "s"), (theme.key, "k"), (theme.alarm, "!"), (theme.good, "g"), (theme.flare, "*"),
            (theme.plot, "p"), (theme.band, "B"), (theme.worked, "w"),
            (theme.value.merging(Style(underline: true)), "u"),
        ]
        var letters = Dictionary(roles) { first, _ in first }
        for score in 0...10 {
            let digit: Character = score == 10 ? "X" : Character(String(score))
            let style = theme.pain(Double(score))
            for style in [style, theme.painBar(Double(score)), style.merging(Style(reverse: true))] {
                letters[style] = digit
            }
        }
        return letters
    }
}
