import Canvas

/// A page with every kind of thing that a canvas draws, and the latest events.
struct ProbePage {
    private static let accent = Color(palette: 110, in16: 12)
    private static let amber = Color(palette: 179, in16: 3)
    private static let grey = Color(palette: 243, in16: 8)
    private static let red = Color(palette: 209, in16: 9)

    private var notes: [String] = []
    /// Whether the cursor is on the latest event.
    var showsCursor = true

    mutating func note(_ text: String) {
        notes.append(text)
        if notes.count > 100 { notes.removeFirst(50) }
    }

    func canvas(size: Size, glyphs: Glyphs) -> Canvas {
        var canvas = Canvas(size: size, glyphs: glyphs)
        canvas.put(
            [
                .init(" twinge", Style(foreground: ProbePage.red, bold: true)), .init("  "),
                .init(
                    " Today ", Style(foreground: Color(palette: 234, in16: 0), background: ProbePage.accent, bold: true)
                ),
                .init(" Week  Stretches", Style(foreground: ProbePage.grey)),
            ], at: .zero)
        canvas.putRule(at: Point(column: 0, row: 1), style: Style(foreground: ProbePage.grey))
        var rest = canvas.bounds.inset(left: 1, top: 3, right: 1)
        let top = rest.takeTop(7)
        let (left, right) = top.split(leftWidth: (top.width - 2) / 2, gap: 3)
        canvas.within(left) { drawChart(on: &$0) }
        canvas.within(right) { drawTexts(on: &$0) }
        canvas.putRule(at: rest.origin, style: Style(foreground: ProbePage.grey))
        rest = rest.inset(top: 1)
        for (row, note) in notes.suffix(max(0, rest.height)).enumerated() {
            canvas.put(note, at: Point(column: rest.left, row: rest.top + row))
        }
        let last = min(notes.count, rest.height)
        canvas.cursor = showsCursor ? Point(column: rest.left, row: rest.top + max(0, last - 1)) : nil
        return canvas
    }

    private func drawChart(on canvas: inout Canvas) {
        for (row, label) in ["10", "", "5", "", "0"].enumerated() {
            canvas.put(
                "\(label) \(canvas.glyphs.verticalRule)", row: row, columns: 0..<5, alignment: .right,
                style: Style(foreground: ProbePage.grey))
        }
        let values: [Double?] = [5, 4, 6, 8, 7, nil, 0]
        let bars = values.map { value in
            Bar(value, style: Style(foreground: (value ?? 0) > 6 ? ProbePage.red : ProbePage.amber))
        }
        canvas.putBars(bars, in: Rect(column: 6, row: 0, width: 30, height: 5), scale: 0...10, barWidth: 3)
        canvas.putProgress(
            0.4, at: Point(column: 0, row: 6), length: 30, full: Style(foreground: ProbePage.accent),
            empty: Style(foreground: ProbePage.grey))
    }

    private func drawTexts(on canvas: inout Canvas) {
        let texts = [
            "腰が痛い", "pre\u{301}pare\u{301}", "ألم أسفل الظهر", "👩‍👩‍👧 ❤️ 🇬🇧 🤕", "पीठ दर्द", "not\u{1B}[31m red", "dim and bold",
        ]
        for (row, text) in texts.enumerated() {
            canvas.put(text, at: Point(column: 0, row: row))
            canvas.put("|", at: Point(column: 18, row: row))
        }
        canvas.overlay(Style(dim: true), on: Rect(column: 0, row: 6, width: 3, height: 1))
        canvas.overlay(Style(bold: true, underline: true), on: Rect(column: 8, row: 6, width: 4, height: 1))
    }
}
