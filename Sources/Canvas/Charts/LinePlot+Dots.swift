extension LinePlot {
    /// Returns the dots of the line: the topmost and the lowest of each dot column.
    ///
    /// - Parameters:
    ///   - width: the number of dots across.
    ///   - height: the number of dots down.
    func strokes(width: Int, height: Int) -> [ClosedRange<Int>?] {
        var strokes: [ClosedRange<Int>?] = Array(repeating: nil, count: max(0, width))
        guard width > 0, height > 0 else { return strokes }
        func mark(_ column: Int, _ rows: ClosedRange<Int>) {
            strokes[column] =
                strokes[column].map { known in
                    min(known.lowerBound, rows.lowerBound)...max(known.upperBound, rows.upperBound)
                } ?? rows
        }
        var before: (column: Int, row: Int)?
        for (index, value) in values.enumerated() {
            guard let value else {
                before = nil
                continue
            }
            let place = (column: dot(of: index, dots: width), row: step(of: value, steps: height))
            if let before { Self.connect(before, place, mark) } else { mark(place.column, place.row...place.row) }
            before = place
        }
        return strokes
    }

    /// Marks the path between two dots, without holes.
    private static func connect(
        _ start: (column: Int, row: Int), _ end: (column: Int, row: Int), _ mark: (Int, ClosedRange<Int>) -> Void
    ) {
        let across = end.column - start.column
        guard across > 0 else { return mark(end.column, min(start.row, end.row)...max(start.row, end.row)) }
        var last = start.row
        for step in 0...across {
            let row = start.row + Int((Double((end.row - start.row) * step) / Double(across)).rounded())
            let low = last < row ? last + 1 : last > row ? row : row
            let high = last > row ? last - 1 : row
            mark(start.column + step, min(low, high)...max(low, high))
            last = row
        }
    }

    /// Returns the highest value of each column; nil where the line has a gap.
    func peaks(columns: Int) -> [Double?] {
        var peaks: [Double?] = Array(repeating: nil, count: max(0, columns))
        guard columns > 0 else { return peaks }
        var before: (column: Int, value: Double)?
        for (index, value) in values.enumerated() {
            guard let value else {
                before = nil
                continue
            }
            let column = column(of: index, width: columns)
            if let before, column > before.column + 1 {
                for between in (before.column + 1)..<column {
                    let share = Double(between - before.column) / Double(column - before.column)
                    peaks[between] = before.value + (value - before.value) * share
                }
            }
            peaks[column] = max(peaks[column] ?? value, value)
            before = (column, value)
        }
        return peaks
    }
}
