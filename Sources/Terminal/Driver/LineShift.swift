import Canvas

/// Adjacent rows that a terminal moves up or down as they are, as when a list scrolls.
struct LineShift {
    /// The rows within which lines move; those that leave are gone, and blank ones come in.
    let rows: Range<Int>
    /// By how many rows they move up; down if negative.
    let distance: Int

    /// The fewest rows for which it is worth looking.
    private static let fewestRows = 3

    /// Returns the shift that brings most rows to where a canvas has them; nil if there is none worth it.
    init?(from old: Canvas, to new: Canvas) {
        let changed = (0..<new.size.height).filter { old.row($0) != new.row($0) }
        guard let first = changed.first, let last = changed.last, changed.count >= Self.fewestRows else { return nil }
        var best: (rows: Range<Int>, distance: Int)?
        for distance in (first - last)...(last - first) where distance != 0 {
            // Rows of the new canvas whose lines come from within the changed part, too.
            let places = max(first, first - distance)...min(last, last - distance)
            var start = places.lowerBound
            for row in places.lowerBound...(places.upperBound + 1) {
                if row <= places.upperBound, new.row(row) == old.row(row + distance) { continue }
                if row - start > max(best?.rows.count ?? 0, Self.fewestRows - 1) { best = (start..<row, distance) }
                start = row + 1
            }
        }
        guard let best else { return nil }
        distance = best.distance
        rows =
            min(
                best.rows.lowerBound, best.rows.lowerBound + distance)..<max(
                best.rows.upperBound, best.rows.upperBound + distance)
    }

    /// Returns the row that a line was in before the shift; nil if it comes in blank.
    func origin(of row: Int) -> Int? {
        guard rows.contains(row) else { return row }
        return rows.contains(row + distance) ? row + distance : nil
    }

    /// The sequence that moves the lines (ECMA-48: SU, SD; DECSTBM, which also moves the cursor to the first cell).
    var sequence: String {
        "\u{1B}[\(rows.lowerBound + 1);\(rows.upperBound)r\u{1B}[\(abs(distance))\(distance > 0 ? "S" : "T")\u{1B}[r"
    }
}
