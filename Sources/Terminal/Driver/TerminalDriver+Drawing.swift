import CNcurses
import Canvas
import Platform

extension TerminalDriver {
    /// Shows a canvas by writing the cells that changed since the last one, and positions the cursor.
    public func draw(_ canvas: Canvas) {
        guard isShowing else { return }
        if let frameWriter { return draw(canvas, with: frameWriter) }
        if let shown, shown.size == canvas.size {
            for run in canvas.diff(from: shown) { put(run) }
        } else {
            werase(cncurses_stdscr())
            for run in canvas.diff(from: Canvas(size: .zero)) { put(run) }
        }
        if let cursor = canvas.cursor {
            curs_set(1)
            wmove(cncurses_stdscr(), Int32(cursor.row), Int32(cursor.column))
        } else {
            curs_set(0)
        }
        wnoutrefresh(cncurses_stdscr())
        doupdate()
        shown = canvas
    }

    private func draw(_ canvas: Canvas, with writer: FrameWriter) {
        let known = shown.flatMap { $0.size == canvas.size ? $0 : nil }
        let bytes = writer.bytes(showing: canvas, after: known)
        if !bytes.isEmpty { output.writeToTerminal(bytes) }
        shown = canvas
    }

    /// Makes the next frame write every cell, in case something else has written to the screen.
    public func redraw() {
        shown = nil
        _ = cncurses_redraw_all()
    }

    /// Adopts the terminal's size; the next frame redraws everything.
    ///
    /// - Returns: The size.
    @discardableResult
    public func resize() -> Size {
        let size = self.size
        resize_term(Int32(size.height), Int32(size.width))
        redraw()
        return size
    }

    /// Rings the bell.
    public func bell() {
        if isShowing { beep() }
    }

    /// Flashes the screen, or rings the bell if it can't. Takes as long as the flash, about 0.1 s.
    public func flash() {
        if isShowing { CNcurses.flash() }
    }

    private func put(_ run: CellRun) {
        var look = Look(style: .plain, attributes: 0, pair: 0)
        for (offset, cell) in run.cells.enumerated() {
            guard let sent = encoder.sent(for: cell) else { continue }
            if look.style != cell.style { look = self.look(of: cell.style) }
            let place = Point(column: run.start.column + offset, row: run.start.row)
            put(sent, at: place, look)
            if sent.columns < cell.width {
                put(CellEncoder.Sent(base: " "), at: Point(column: place.column + sent.columns, row: place.row), look)
            }
        }
    }

    /// Draws a character, as wide as the C library takes it, terminated by a zero.
    private func put(_ sent: CellEncoder.Sent, at place: Point, _ look: Look) {
        let count = sent.marks.count + 1
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: count + 1) { text in
            text[0] = wchar_t(bitPattern: sent.base.value)
            for (index, mark) in sent.marks.enumerated() { text[index + 1] = wchar_t(bitPattern: mark.value) }
            text[count] = 0
            _ = cncurses_put(Int32(place.row), Int32(place.column), text.baseAddress, look.attributes, look.pair)
        }
    }

    /// A style in ncurses' terms.
    private struct Look {
        let style: Style
        let attributes: attr_t
        let pair: Int32
    }

    private func look(of style: Style) -> Look {
        let shown = style.degraded(to: colorDepth)
        let attributes = cncurses_attributes(shown.bold, shown.dim, shown.underline, shown.reverse)
        return Look(style: style, attributes: attributes, pair: pairs.number(of: shown))
    }
}
