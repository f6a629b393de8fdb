extension Canvas {
    /// The rows as text, without trailing blanks.
    public var lines: [String] {
        (0..<gridSize.height).map { row in
            var line = ""
            for cell in self.row(row) where cell.width > 0 { line.append(cell.cluster) }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The whole screen as text: the lines, without trailing blanks, joined by newlines.
    public var text: String { lines.joined(separator: "\n") }

    /// Returns a row as pieces of equal style, without trailing plain blanks.
    public func styledLine(_ row: Int) -> StyledText {
        guard (0..<gridSize.height).contains(row) else { return StyledText() }
        var line = StyledText()
        for cell in self.row(row) where cell.width > 0 {
            if let last = line.pieces.last, last.style == cell.style {
                line.pieces[line.pieces.count - 1].text.append(cell.cluster)
            } else {
                line.append(String(cell.cluster), cell.style)
            }
        }
        while let last = line.pieces.last, last.style == .plain {
            line.pieces.removeLast()
            let kept = last.text.reversed().drop { $0 == " " }.reversed()
            if !kept.isEmpty {
                line.append(String(kept), last.style)
                break
            }
        }
        return line
    }

    /// Every row as pieces of equal style.
    public var styles: [StyledText] { (0..<gridSize.height).map(styledLine) }

    /// Returns the cells of a row of the whole grid, from left to right.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[(row * gridSize.width)..<((row + 1) * gridSize.width)]
    }
}
