import CNcurses
import Canvas
import Glibc

extension TerminalDriver {
    /// Shows a canvas: writes the cells that differ from what was shown last, and puts the cursor in its place.
    public func draw(_ canvas: Canvas) {
        guard isShowing else { return }
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

    /// Makes the next frame write every cell, in case something else has written on the screen.
    public func redraw() {
        shown = nil
        _ = cncurses_redraw_all()
    }

    /// Takes over the terminal's size; the next frame draws everything anew.
    ///
    /// - Returns: The size.
    @discardableResult
    public func resize() -> Size {
        let size = self.size
        resize_term(Int32(size.height), Int32(size.width))
        redraw()
        return size
    }

    /// Sounds the bell.
    public func bell() {
        if isShowing { beep() }
    }

    /// Flashes the screen, or sounds the bell where it cannot. Takes as long as the flash, about 0.1 s.
    public func flash() {
        if isShowing { CNcurses.flash() }
    }

    private func put(_ run: CellRun) {
        for (offset, cell) in run.cells.enumerated() {
            let style = cell.style.degraded(to: colorDepth)
            let attributes = cncurses_attributes(style.bold, style.dim, style.underline, style.reverse)
            let pair = pairs.number(of: style)
            for piece in encoder.pieces(of: cell) {
                let text = piece.scalars.map { wchar_t(bitPattern: $0.value) } + [0]
                let column = run.start.column + offset + piece.offset
                _ = cncurses_put(Int32(run.start.row), Int32(column), text, attributes, pair)
            }
        }
    }
}
