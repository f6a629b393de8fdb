import Canvas
import Diary

extension Canvas {
    /// Draws the scale of pain below a map: `0 ▄▄▄▄▄▄▄▄▄▄▄ 10`, as many columns a step as there is room for.
    ///
    /// - Returns: The columns used.
    @discardableResult
    mutating func putPainScale(at place: Point, width: Int, theme: Theme) -> Int {
        let step = max(1, min(3, (width - 5) / 11))
        var column = place.column + put("0 ", at: place, style: theme.dim)
        for score in 0...10 {
            let sign = glyphs.isASCII || theme.depth == .none ? (score == 10 ? "X" : "\(score)") : "▄"
            let text = String(repeating: sign, count: step)
            column += put(text, at: Point(column: column, row: place.row), style: theme.painBar(Double(score)))
        }
        column += put(" 10", at: Point(column: column, row: place.row), style: theme.dim)
        return column - place.column
    }
}

extension Theme {
    /// The text of a chip: the score in three columns.
    func chip(_ score: PainScore) -> String { score.value == 10 ? " 10" : " \(score.value) " }
}
