/// A small dense matrix of doubles, stored row by row.
public struct Matrix: Equatable, Sendable {
    /// Number of rows.
    public let rowCount: Int
    /// Number of columns.
    public let columnCount: Int
    /// The elements, row after row.
    public private(set) var elements: [Double]

    /// A matrix of zeros.
    public init(rows: Int, columns: Int) {
        rowCount = rows
        columnCount = columns
        elements = [Double](repeating: 0, count: rows * columns)
    }

    /// A square matrix with `diagonal` on the diagonal and zeros elsewhere.
    public init(diagonal: [Double]) {
        self.init(rows: diagonal.count, columns: diagonal.count)
        for index in diagonal.indices { self[index, index] = diagonal[index] }
    }

    /// The matrix whose rows are given; all rows must be of one length.
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

    /// One row as an array.
    public func row(_ index: Int) -> [Double] {
        Array(elements[(index * columnCount)..<((index + 1) * columnCount)])
    }

    /// The product with a vector of `columnCount` elements.
    public func multiplied(by vector: [Double]) -> [Double] {
        (0..<rowCount).map { row in
            var sum = 0.0
            for column in 0..<columnCount { sum += self[row, column] * vector[column] }
            return sum
        }
    }

    /// `vᵀ M v` for a square matrix M.
    public func quadraticForm(_ vector: [Double]) -> Double {
        dot(vector, multiplied(by: vector))
    }

    /// The matrix without the rows and columns at `index` (square matrices).
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

/// The sum of the products of two vectors of one length.
public func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
}
