/// A width and a height in cells, neither of them negative.
public struct Size: Hashable, Sendable {
    /// Columns, 0 or more.
    public let width: Int
    /// Rows, 0 or more.
    public let height: Int

    /// Makes a size; a negative width or height counts as 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// A size without any cell.
    public static let zero = Size(width: 0, height: 0)

    /// Whether there is no cell to draw in.
    public var isEmpty: Bool { width == 0 || height == 0 }
}
