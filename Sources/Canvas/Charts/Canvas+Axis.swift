extension Canvas {
    /// Draws a vertical axis at the right edge of a rectangle, with numbers to its left.
    ///
    /// The lowest value of the scale is on the bottom row and the highest on the top row, as in ``putBars(_:in:scale:barWidth:gap:)``. If
    /// two marks would share a row, the later one is omitted.
    ///
    /// - Parameters:
    ///   - marks: Values with their labels.
    ///   - scale: The values at the lower and the upper end.
    ///   - labelStyle: The style of the labels.
    ///   - lineStyle: The style of the line.
    public mutating func putVerticalAxis(
        _ marks: [(value: Double, label: String)], in rect: Rect, scale: ClosedRange<Double>,
        labelStyle: Style = .plain, lineStyle: Style = .plain
    ) {
        within(rect) { canvas in
            guard !canvas.size.isEmpty else { return }
            let line = canvas.size.width - 1
            canvas.fill(
                Rect(column: line, row: 0, width: 1, height: canvas.size.height), with: canvas.glyphs.axisLine,
                style: lineStyle)
            var taken: Set<Int> = []
            let extent = scale.upperBound - scale.lowerBound
            for mark in marks where scale.contains(mark.value) && extent > 0 {
                let height = (mark.value - scale.lowerBound) / extent * Double(canvas.size.height - 1)
                let row = canvas.size.height - 1 - Int(height.rounded())
                guard taken.insert(row).inserted else { continue }
                canvas.put(
                    mark.label, row: row, columns: 0..<max(0, line - 1), alignment: .right, style: labelStyle)
                canvas.put(String(canvas.glyphs.axisTick), at: Point(column: line, row: row), style: lineStyle)
            }
        }
    }
}
