/// A point on a canvas, in cells from the top left corner.
public struct Point: Hashable, Sendable {
    /// The column, counted from 0 at the left edge.
    public var column: Int
    /// The row, counted from 0 at the top edge.
    public var row: Int

    /// Creates the point at a column and a row, both counted from 0.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The top left corner.
    public static let zero = Point(column: 0, row: 0)
}
