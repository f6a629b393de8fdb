import Canvas
import Diary

extension Canvas {
    /// Draws the pain scale below a map: `0 ▄▄▄▄▄▄▄▄▄▄▄ 10`, with as many columns per step as fit; if a map has numbers instead of colours,
    /// so does the scale.
    ///
    /// - Returns: The columns used.
    @discardableResult
    mutating func putPainScale(at place: Point, width: Int, theme: Theme) -> Int {
        let hasColors = theme.depth != .none
        let hasNumbers = glyphs.isASCII || !hasColors
        let step = hasColors ? max(1, min(3, (width - 5) / 11)) : 1
        var column = place.column
        func add(_ text: String, _ style: Style) {
            column += put(text, at: Point(column: column, row: place.row), style: style)
        }
        if !hasNumbers { add("0 ", theme.dim) }
        for score in 0...10 {
            let sign = hasNumbers ? (score == 10 ? "X" : "\(score)") : "▄"
            add(String(repeating: sign, count: step), theme.painBar(Double(score)))
        }
        add(hasNumbers ? "  X is 10" : " 10", theme.dim)
        return column - place.column
    }
}

extension Theme {
    /// Returns the text of a chip: the score in three columns.
    func chip(_ score: PainScore) -> String { score.value == 10 ? " 10" : " \(score.value) " }
}
