import Canvas

/// The cursor and look of a terminal while bytes are written to it.
struct Pen {
    /// About what another colour takes.
    private static let bytesOfChange = 9

    let depth: ColorDepth
    /// The bytes written.
    private(set) var bytes: [UInt8] = []
    /// The cursor's position; nil where terminals differ.
    private(set) var place: Point?
    /// The look that is selected; nil if that isn't known.
    private(set) var look: Look?

    init(depth: ColorDepth, place: Point? = nil, look: Look?) {
        (self.depth, self.place, self.look) = (depth, place, look)
    }

    /// The same pen with nothing written.
    var emptied: Pen { Pen(depth: depth, place: place, look: look) }

    /// Adopts what another pen wrote, which began as ``emptied``.
    mutating func append(_ other: Pen) {
        bytes += other.bytes
        (place, look) = (other.place, other.look)
    }

    /// Writes a sequence that moves no cursor and selects no look.
    mutating func append(_ sequence: String) { bytes += sequence.utf8 }

    /// Selects a look.
    mutating func select(_ wanted: Look) {
        guard look != wanted else { return }
        bytes += wanted.selecting(after: look, depth: depth)
        look = wanted
    }

    /// Returns about how many bytes it takes to move to a point and select a look.
    func byteCount(to target: Point, in wanted: Look) -> Int {
        Movement(from: place, to: target).byteCount + wanted.changes(from: look ?? .plain) * Self.bytesOfChange
    }

    /// Moves the cursor.
    mutating func move(to target: Point) {
        Movement(from: place, to: target).write(to: &bytes)
        place = target
    }

    /// Returns the column from which characters lead to a point, and the bytes that lead there; nil if the cursor is in another row than
    /// that or the one above.
    func wayBack(to target: Point) -> (column: Int, byteCount: Int)? {
        guard let place else { return nil }
        if place.row == target.row { return place.column <= target.column ? (place.column, 0) : (0, 1) }
        return place.row + 1 == target.row ? (0, 2) : nil
    }

    /// Writes a cell at the cursor, in the look that is selected.
    ///
    /// - Parameter width: the width of the terminal, which may or may not leave the cursor on the last column.
    mutating func write(_ cell: ShownCell, within width: Int) {
        cell.write(to: &bytes)
        guard let start = place else { return }
        let end = start.column + Int(cell.columns)
        place = end < width && cell.hasCertainWidth ? Point(column: end, row: start.row) : nil
    }

    /// Erases from the cursor to the end of the line (ECMA-48: EL).
    mutating func eraseLine() { append("\u{1B}[K") }

    /// Erases characters from the cursor on (ECMA-48: ECH).
    mutating func erase(_ columns: Int) { append("\u{1B}[\(columns)X") }

    /// Moves lines, with blank ones coming in.
    mutating func shift(_ shift: LineShift) {
        select(.plain)
        append(shift.sequence)
        place = .zero
    }
}
