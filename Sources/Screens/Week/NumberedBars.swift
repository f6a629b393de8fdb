import Canvas

/// Vertical bars side by side, each with its number on the row above it.
struct NumberedBars {
    let bars: [Bar]
    /// The numbers of the bars; empty where a value is missing.
    let numbers: [String]
    /// The value of a full bar.
    let top: Double
    let barWidth: Int
    /// The columns from the start of a bar to that of the next.
    let step: Int

    /// The fewest rows of bars that have numbers.
    private static let leastHeight = 3

    /// Returns the rows above bars of this height: one if the number of any would otherwise be inside it.
    static func headroom(above bars: [Bar], top: Double, height: Int) -> Int {
        guard height >= leastHeight else { return 0 }
        return bars.contains { ($0.rows(of: height, on: 0...top) ?? 0) >= height } ? 1 : 0
    }

    /// Draws the bars in a rectangle, and the numbers up to a row above it.
    func draw(on canvas: inout Canvas, in area: Rect, label: Style) {
        canvas.putBars(bars, in: area, scale: 0...top, barWidth: barWidth, gap: step - barWidth)
        guard area.height >= Self.leastHeight else { return }
        for (place, (bar, number)) in zip(bars, numbers).enumerated() {
            guard let rows = bar.rows(of: area.height, on: 0...top) else { continue }
            let start = area.left + place * step
            let width = max(barWidth, min(step - 1, canvas.columns(of: number)))
            canvas.put(
                number, row: area.bottom - 1 - rows, columns: start..<(start + width), alignment: .centre, style: label)
        }
    }
}
