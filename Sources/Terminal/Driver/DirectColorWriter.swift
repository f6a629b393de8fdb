import Canvas

/// Writes cells in direct colour to terminals that have it but whose terminfo entry doesn't say so.
///
/// ncurses only knows the colours in terminfo, so it can't send those announced by `COLORTERM`. The sequences are those of ISO 8613-6 (SGR
/// 38;2 and 48;2) and ECMA-48, which every terminal with direct colour understands.
struct DirectColorWriter {
    let encoder: CellEncoder

    /// Returns the bytes that show runs of cells and position the cursor.
    ///
    /// - Parameters:
    ///   - isClearing: whether to clear the screen first.
    ///   - cursor: the cursor's position; nil to hide it.
    func bytes(showing runs: some Sequence<CellRun>, isClearing: Bool, cursor: Point?) -> [UInt8] {
        var text = "\u{1B}[?25l" + (isClearing ? "\u{1B}[0m\u{1B}[2J" : "")
        var style: Style?
        for run in runs {
            text += Self.moving(to: run.start)
            for cell in run.cells {
                guard let sent = encoder.sent(for: cell) else { continue }
                if style != cell.style {
                    text += cell.style.selecting(depth: .direct)
                    style = cell.style
                }
                text.unicodeScalars.append(sent.base)
                text.unicodeScalars.append(contentsOf: sent.marks)
                for _ in sent.columns..<max(cell.width, sent.columns) { text += " " }
            }
        }
        if style != nil { text += "\u{1B}[0m" }
        if let cursor { text += Self.moving(to: cursor) + "\u{1B}[?25h" }
        return Array(text.utf8)
    }

    private static func moving(to place: Point) -> String { "\u{1B}[\(place.row + 1);\(place.column + 1)H" }
}
