/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The top left cell.
    public var origin: Point
    /// The size.
    public var size: Size

    /// Creates the rectangle with `origin` as its top left cell.
    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// Creates a rectangle from its left column, top row, width and height; negative sizes count as 0.
    public init(column: Int, row: Int, width: Int, height: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(width: width, height: height))
    }

    /// The leftmost column.
    public var left: Int { origin.column }
    /// The topmost row.
    public var top: Int { origin.row }
    /// The column after the rightmost one.
    public var right: Int { origin.column + size.width }
    /// The row after the lowest one.
    public var bottom: Int { origin.row + size.height }
    /// Columns, 0 or more.
    public var width: Int { size.width }
    /// Rows, 0 or more.
    public var height: Int { size.height }
    /// The columns it covers.
    public var columns: Range<Int> { left..<right }
    /// The rows it covers.
    public var rows: Range<Int> { top..<bottom }
    /// Whether it is empty.
    public var isEmpty: Bool { size.isEmpty }

    /// Returns whether the cell at `point` is inside.
    public func contains(_ point: Point) -> Bool {
        columns.contains(point.column) && rows.contains(point.row)
    }

    /// Returns the cells that both rectangles cover; empty if they don't overlap.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(self.left, other.left)
        let top = max(self.top, other.top)
        return Rect(
            column: left, row: top,
            width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
    }

    /// Returns the rectangle moved by columns and rows.
    public func offset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(origin: Point(column: left + columns, row: top + rows), size: size)
    }
}
