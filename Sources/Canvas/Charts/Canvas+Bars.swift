extension Canvas {
    /// The steps of one cell.
    static let eighths = 8

    /// Draws bars side by side, rising from the lower edge of a rectangle in steps of an eighth of a row.
    ///
    /// A bar at the end of the scale fills all rows. A missing value shows as the missing mark on the lowest row, and a value of 0 as the
    /// thinnest bar. Bars that don't fit are omitted.
    ///
    /// - Parameters:
    ///   - rect: The area of the chart; the first bar starts at its left edge.
    ///   - scale: The values of an empty and of a full bar.
    ///   - barWidth: The columns of a bar, 1 or more.
    ///   - gap: The empty columns between two bars.
    public mutating func putBars(
        _ bars: [Bar], in rect: Rect, scale: ClosedRange<Double>, barWidth: Int = 1, gap: Int = 1
    ) {
        let barWidth = max(1, barWidth)
        within(rect) { canvas in
            for (index, bar) in bars.enumerated() {
                let left = index * (barWidth + max(0, gap))
                guard left + barWidth <= canvas.size.width else { break }
                canvas.putBar(bar, columns: left..<(left + barWidth), scale: scale)
            }
        }
    }

    /// Draws a bar over the full height of the region.
    private mutating func putBar(_ bar: Bar, columns: Range<Int>, scale: ClosedRange<Double>) {
        guard let steps = bar.steps(of: size.height * Canvas.eighths, on: scale) else {
            let middle = columns.lowerBound + (columns.count - 1) / 2
            put(String(glyphs.missing), at: Point(column: middle, row: size.height - 1), style: bar.style)
            return
        }
        for level in 0..<size.height {
            let filled = min(max(0, steps - level * Canvas.eighths), Canvas.eighths)
            guard filled > 0 else { break }
            let row = Rect(column: columns.lowerBound, row: size.height - 1 - level, width: columns.count, height: 1)
            fill(row, with: glyphs.verticalEighths[filled], style: bar.style)
        }
    }

    /// Draws values as bars one row high and one column wide.
    ///
    /// - Returns: The columns used.
    @discardableResult
    public mutating func putSparkline(_ bars: [Bar], at point: Point, scale: ClosedRange<Double>, gap: Int = 0) -> Int {
        let width = max(0, bars.count * (1 + max(0, gap)) - max(0, gap))
        putBars(
            bars, in: Rect(origin: point, size: Size(width: min(width, size.width - point.column), height: 1)),
            scale: scale, gap: gap)
        return width
    }

    /// Draws a bar one row high, from left to right in steps of an eighth of a column.
    ///
    /// A missing value shows as the missing mark, a value of 0 as the thinnest bar.
    ///
    /// - Parameters:
    ///   - length: The columns of a full bar.
    ///   - scale: The values of an empty and of a full bar.
    public mutating func putHorizontalBar(_ bar: Bar, at point: Point, length: Int, scale: ClosedRange<Double>) {
        guard let steps = bar.steps(of: length * Canvas.eighths, on: scale) else {
            if length > 0 { put(String(glyphs.missing), at: point, style: bar.style) }
            return
        }
        let whole = steps / Canvas.eighths
        fill(
            Rect(origin: point, size: Size(width: whole, height: 1)),
            with: glyphs.horizontalEighths[Canvas.eighths], style: bar.style)
        if steps % Canvas.eighths > 0 {
            let end = Point(column: point.column + whole, row: point.row)
            put(String(glyphs.horizontalEighths[steps % Canvas.eighths]), at: end, style: bar.style)
        }
    }
}
