extension Canvas {
    /// Draws a progress line.
    ///
    /// Any progress fills at least one column, and anything left leaves at least one column empty.
    ///
    /// - Parameters:
    ///   - share: The progress, 0-1; values outside are clamped.
    ///   - length: The length of the whole line, in columns.
    ///   - full: The style of the filled part.
    ///   - empty: The style of the empty part.
    public mutating func putProgress(_ share: Double, at point: Point, length: Int, full: Style, empty: Style) {
        let share = share.isNaN ? 0 : min(max(share, 0), 1)
        var filled = Int((share * Double(max(0, length))).rounded())
        if share > 0 { filled = max(filled, 1) }
        if share < 1 { filled = min(filled, length - 1) }
        filled = min(max(0, filled), max(0, length))
        fill(Rect(origin: point, size: Size(width: filled, height: 1)), with: glyphs.progressFull, style: full)
        fill(
            Rect(column: point.column + filled, row: point.row, width: length - filled, height: 1),
            with: glyphs.progressEmpty, style: empty)
    }
}
