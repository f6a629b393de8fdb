extension Canvas {
    /// Draws a plot in a rectangle: bands, the usual value, events, and the line on top.
    public mutating func putLine(_ plot: LinePlot, in rect: Rect, styles: LinePlot.Styles) {
        within(rect) { canvas in
            guard !canvas.size.isEmpty else { return }
            for band in plot.bands { canvas.putBand(plot.columns(of: band, width: canvas.size.width), styles) }
            if let usual = plot.usual { canvas.putUsual(plot.step(of: usual, steps: canvas.size.height), styles.usual) }
            for event in plot.events {
                canvas.putEventLine(plot.column(of: event.index, width: canvas.size.width), styles)
            }
            if canvas.glyphs.isASCII { canvas.putPeaks(plot, styles.line) } else { canvas.putDots(plot, styles.line) }
            for event in plot.events.sorted(by: { $0.index < $1.index }) {
                canvas.putEventName(event, of: plot, styles)
            }
        }
    }

    private mutating func putBand(_ columns: Range<Int>, _ styles: LinePlot.Styles) {
        let rect = Rect(column: columns.lowerBound, row: 0, width: columns.count, height: size.height)
        fill(rect, with: styles.bandSign ?? " ", style: styles.band)
    }

    private mutating func putUsual(_ row: Int, _ style: Style) {
        let dots: Character = glyphs.isASCII ? "." : "┄"
        for column in 0..<size.width { putOver(dots, at: Point(column: column, row: row), style) }
    }

    private mutating func putEventLine(_ column: Int, _ styles: LinePlot.Styles) {
        let sign: Character = glyphs.isASCII ? ":" : "┊"
        for row in 0..<size.height { putOver(sign, at: Point(column: column, row: row), styles.event) }
    }

    /// Draws a character, keeping the background.
    private mutating func putOver(_ sign: Character, at point: Point, _ style: Style) {
        let ground = self[point]?.style ?? .plain
        put(String(sign), at: point, style: Style(background: ground.background).merging(style))
    }

    private mutating func putDots(_ plot: LinePlot, _ style: Style) {
        let strokes = plot.strokes(width: size.width * 2, height: size.height * 4)
        for column in 0..<size.width {
            for row in 0..<size.height {
                var bits: UInt32 = 0
                for (side, places) in FigureRaster.brailleBits.enumerated() {
                    guard let stroke = strokes[2 * column + side] else { continue }
                    for (dot, bit) in places.enumerated() where stroke.contains(4 * row + dot) { bits |= bit }
                }
                guard bits > 0, let scalar = Unicode.Scalar(0x2800 + bits) else { continue }
                putOver(Character(scalar), at: Point(column: column, row: row), style)
            }
        }
    }

    /// Three heights per row: top, middle, bottom.
    private static let heights: [Character] = ["'", "-", "_"]

    private mutating func putPeaks(_ plot: LinePlot, _ style: Style) {
        for (column, peak) in plot.peaks(columns: size.width).enumerated() {
            guard let peak else { continue }
            let step = plot.step(of: peak, steps: size.height * Self.heights.count)
            let sign = Self.heights[step % Self.heights.count]
            putOver(sign, at: Point(column: column, row: step / Self.heights.count), style)
        }
    }

    /// Draws the name of an event on the top row, if there is room.
    private mutating func putEventName(_ event: LinePlot.Event, of plot: LinePlot, _ styles: LinePlot.Styles) {
        let column = plot.column(of: event.index, width: size.width)
        putOver(glyphs.fall, at: Point(column: column, row: 0), styles.event)
        let next = plot.events.map(\.index).filter { $0 > event.index }.min()
        let end = next.map { plot.column(of: $0, width: size.width) } ?? size.width
        let room = end - column - 3
        let width = columns(of: event.name)
        // At the right edge, a name goes to the left of its mark if no event is before it, and it is cut less there.
        if room < width, column - 1 > room, !plot.events.contains(where: { $0.index < event.index }) {
            let name = event.name.truncated(to: column - 1, glyphs: glyphs)
            put(name, at: Point(column: column - 1 - columns(of: name), row: 0), style: styles.event)
            return
        }
        guard room >= 4 else { return }
        put(event.name, at: Point(column: column + 2, row: 0), style: styles.event, maxWidth: room)
    }

    /// Draws the axis of a plot at the right edge of a rectangle, labelled at the top, the middle and the bottom.
    ///
    /// - Parameter marks: the labels of some values of the scale; others are labelled with numbers.
    public mutating func putPlotAxis(
        _ scale: ClosedRange<Double>, marks: [(value: Double, label: String)] = [], in rect: Rect, label: Style,
        line: Style
    ) {
        within(rect) { canvas in
            guard !canvas.size.isEmpty else { return }
            let (last, edge) = (canvas.size.height - 1, canvas.size.width - 1)
            canvas.putVerticalRule(at: Point(column: edge, row: 0), style: line)
            let ends: [(row: Int, share: Double, sign: String)] = [
                (0, 1, "┌"), (last / 2, 0.5, "├"), (last, 0, "└"),
            ]
            for end in ends where last.isMultiple(of: 2) || end.share != 0.5 {
                let value = scale.lowerBound + (scale.upperBound - scale.lowerBound) * end.share
                let number = value.text(places: value < 10 && value != value.rounded() ? 1 : 0)
                let word = marks.first { $0.value == value }?.label
                let text = marks.isEmpty ? number : word ?? ""
                canvas.put(text, row: end.row, columns: 0..<edge, alignment: .right, style: label)
                let sign = canvas.glyphs.isASCII ? "+" : end.sign
                canvas.put(sign, at: Point(column: edge, row: end.row), style: line)
            }
        }
    }
}
