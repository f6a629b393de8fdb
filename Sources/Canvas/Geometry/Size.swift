/// A non-negative width and height, in cells.
public struct Size: Hashable, Sendable {
    /// Columns, 0 or more.
    public let width: Int
    /// Rows, 0 or more.
    public let height: Int

    /// Creates a size; a negative width or height counts as 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The size without any cells.
    public static let zero = Size(width: 0, height: 0)

    /// Whether there are no cells to draw in.
    public var isEmpty: Bool { width == 0 || height == 0 }
}
