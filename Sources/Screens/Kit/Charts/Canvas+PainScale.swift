import Canvas
import Diary

extension Canvas {
    /// Draws the pain scale below a map: `0 ▄▄▄▄▄▄▄▄▄▄▄ 10`, with as many columns per step as fit; if a map has numbers instead of colours,
    /// so does the scale.
    ///
    /// - Returns: The columns used.
    @discardableResult
    mutating func putPainScale(at place: Point, width: Int, theme: Theme) -> Int {
        ColorScale.pain(theme, glyphs).draw(on: &self, at: place, width: width)
    }
}

extension Theme {
    /// Returns the text of a chip: the score in three columns.
    func chip(_ score: PainScore) -> String { score.value == 10 ? " 10" : " \(score.value) " }
}
