import Canvas

/// What Twinge looks like after two weeks: a made-up day, drawn small for a user without a diary.
struct WelcomePicture {
    let theme: Theme
    let glyphs: Glyphs

    /// The number of rows it takes, including its box.
    static let height = 18

    /// The worst pain of two made-up weeks.
    private static let scores: [Double] = [3, 3, 4, 6, 7, 5, 4, 3, 3, 3, 4, 4, 3, 4]

    /// Draws it in a box.
    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.putBox(area, style: theme.faint)
        canvas.put(
            " What it looks like after two weeks ", at: Point(column: area.left + 2, row: area.top),
            style: theme.heading)
        canvas.within(area.inset(left: 2, top: 2, right: 2, bottom: 1)) { canvas in
            drawHead(on: &canvas)
            drawLists(on: &canvas)
        }
        canvas.underlay(theme.panel, on: area)
    }

    private func drawHead(on canvas: inout Canvas) {
        canvas.putStrokeDigits("4", rows: 5, at: Point(column: 1, row: 0), style: theme.value)
        let words: [(String, Style)] = [
            ("An ordinary day: worst 4,", theme.value), ("usual 4. The last", theme.label),
            ("flare-up took 3 days.", theme.label),
        ]
        for (row, (text, style)) in words.enumerated() {
            canvas.put(text, at: Point(column: 14, row: row), style: style)
        }
        let strip = Rect(column: 13, row: 3, width: 28, height: 2)
        canvas.putBars(
            Self.scores.map { Bar($0, style: theme.painBar($0)) }, in: strip, scale: 0...10, barWidth: 1, gap: 1)
        canvas.put("M T W T F S S M T W T F S S", at: Point(column: 13, row: 5), style: theme.dim)
        let next: StyledText = [.init("Next ", theme.heading), .init("stretches, 5 min", theme.label)]
        canvas.put(next, at: Point(column: 0, row: 7))
    }

    private func drawLists(on canvas: inout Canvas) {
        let readings = [("07:40", 3, "low back"), ("19:20", 4, "low back")]
        canvas.put("Readings", at: Point(column: 0, row: 9), style: theme.heading)
        for (row, (time, score, site)) in readings.enumerated() {
            canvas.put(time, at: Point(column: 0, row: 10 + row), style: theme.label)
            canvas.put(" \(score) ", at: Point(column: 6, row: 10 + row), style: theme.pain(Double(score)))
            canvas.put(site, at: Point(column: 10, row: 10 + row), style: theme.label)
        }
        canvas.put("Stretches", at: Point(column: 0, row: 13), style: theme.heading)
        canvas.put("7 of 9", at: Point(column: 12, row: 13), style: theme.label)
        canvas.putProgress(
            7.0 / 9, at: Point(column: 0, row: 14), length: 18, full: theme.good, empty: theme.rule)
        canvas.put("Habits", at: Point(column: 22, row: 9), style: theme.heading)
        canvas.put("usual", at: Point(column: 36, row: 9), style: theme.dim)
        let habits = [
            ("sitting", "8 h", "7 h"), ("walk", "30 min", "20"), ("slept", "side", "side"), ("stress", "3", "3"),
        ]
        for (row, (name, today, usual)) in habits.enumerated() {
            canvas.put(name, at: Point(column: 22, row: 10 + row), style: theme.label)
            canvas.put(today, at: Point(column: 30, row: 10 + row), style: theme.value)
            canvas.put(usual, at: Point(column: 37, row: 10 + row), style: theme.dim)
        }
    }
}
