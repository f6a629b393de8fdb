extension Canvas {
    /// Draws a line whose first part shows how much is done.
    ///
    /// Something done fills at least one column, something left leaves at least one open.
    ///
    /// - Parameters:
    ///   - share: How much is done, 0-1; what lies outside counts as the nearer end.
    ///   - length: The columns of the whole line.
    ///   - full: The look of the done part.
    ///   - empty: The look of the open part.
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
