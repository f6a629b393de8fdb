/// A small dense matrix of doubles in row-major order.
public struct Matrix: Equatable, Sendable {
    /// The number of rows.
    public let rowCount: Int
    /// The number of columns.
    public let columnCount: Int
    /// The elements, row by row.
    public private(set) var elements: [Double]

    /// Creates a matrix of zeros.
    public init(rows: Int, columns: Int) {
        rowCount = rows
        columnCount = columns
        elements = [Double](repeating: 0, count: rows * columns)
    }

    /// Creates a matrix from its rows, which must have the same length.
    public init(rows: [[Double]]) {
        self.init(rows: rows.count, columns: rows.first?.count ?? 0)
        for (row, values) in rows.enumerated() {
            precondition(values.count == columnCount, "rows of different lengths")
            for (column, value) in values.enumerated() { self[row, column] = value }
        }
    }

    /// The element in `row` and `column`, both counted from 0.
    public subscript(row: Int, column: Int) -> Double {
        get { elements[row * columnCount + column] }
        set { elements[row * columnCount + column] = newValue }
    }

    /// Returns the product with a vector of `columnCount` elements.
    public func multiplied(by vector: [Double]) -> [Double] {
        (0..<rowCount).map { row in
            var sum = 0.0
            for column in 0..<columnCount { sum += self[row, column] * vector[column] }
            return sum
        }
    }

    /// Returns `vᵀ M v` for a square matrix M.
    public func quadraticForm(_ vector: [Double]) -> Double {
        dot(vector, multiplied(by: vector))
    }

    /// Returns the square matrix without the row and column at `index`.
    public func removing(_ index: Int) -> Matrix {
        let kept = (0..<rowCount).filter { $0 != index }
        var result = Matrix(rows: kept.count, columns: kept.count)
        for (row, oldRow) in kept.enumerated() {
            for (column, oldColumn) in kept.enumerated() { result[row, column] = self[oldRow, oldColumn] }
        }
        return result
    }

    /// Adds another matrix of the same shape, element by element.
    public static func += (left: inout Matrix, right: Matrix) {
        for index in left.elements.indices { left.elements[index] += right.elements[index] }
    }
}

/// Returns the dot product of two vectors of the same length.
public func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
}
