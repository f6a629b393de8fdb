/// A place on a canvas, counted in cells from the top left corner.
public struct Point: Hashable, Sendable {
    /// Columns from the left edge, 0 being the first.
    public var column: Int
    /// Rows from the top edge, 0 being the first.
    public var row: Int

    /// Makes the place at a column and a row, both counted from 0.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The top left corner.
    public static let zero = Point(column: 0, row: 0)
}
