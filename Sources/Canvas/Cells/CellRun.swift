/// Adjacent cells of a row that changed.
public struct CellRun: Hashable, Sendable {
    /// The position of the first cell.
    public let start: Point
    /// The cells from left to right; wide characters are whole.
    public let cells: ArraySlice<Cell>
}

extension Canvas {
    /// Returns the cells that differ from those of an older canvas, as runs from top to bottom; all of them if the sizes differ.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func diff(from old: Canvas) -> [CellRun] {
        var runs: [CellRun] = []
        let isComparable = old.gridSize == gridSize
        for row in 0..<gridSize.height {
            let base = row * gridSize.width
            var column = 0
            while column < gridSize.width {
                if isComparable, cells[base + column] == old.cells[base + column] {
                    column += 1
                    continue
                }
                let start = column
                while column < gridSize.width, !isComparable || cells[base + column] != old.cells[base + column] {
                    column += 1
                }
                runs.append(
                    CellRun(
                        start: Point(column: start, row: row), cells: cells[(base + start)..<(base + column)]))
            }
        }
        return runs
    }
}
