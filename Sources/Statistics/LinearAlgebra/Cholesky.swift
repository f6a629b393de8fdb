import Platform

/// The factor L of a symmetric positive semidefinite matrix M = L Lᵀ, for solving equations with M.
///
/// A direction in which M is (numerically) flat, such as a covariate that never varies, is left out: its solution is 0
/// and it adds nothing to the determinant. So a constant column never spoils the others.
///
/// Source: Golub and Van Loan, "Matrix Computations", 4th ed., section 4.2; leaving out flat directions follows the
/// sweep operator of Goodnight, The American Statistician 33 (1979).
public struct Cholesky: Sendable {
    private let factor: Matrix
    /// Whether each direction carries information.
    public let isDetermined: [Bool]

    /// Factors a symmetric matrix; only its lower half is read. Directions below `tolerance` times their own diagonal
    /// element count as flat.
    /// - Complexity: O(n³)
    public init(_ matrix: Matrix, tolerance: Double = 1e-11) {
        let size = matrix.rowCount
        var factor = Matrix(rows: size, columns: size)
        var determined = [Bool](repeating: true, count: size)
        for column in 0..<size {
            var pivot = matrix[column, column]
            for inner in 0..<column { pivot -= factor[column, inner] * factor[column, inner] }
            guard pivot > tolerance * abs(matrix[column, column]), pivot > 0, pivot.isFinite else {
                determined[column] = false
                continue
            }
            let root = pivot.squareRoot()
            factor[column, column] = root
            for row in (column + 1)..<max(size, column + 1) {
                var value = matrix[row, column]
                for inner in 0..<column { value -= factor[row, inner] * factor[column, inner] }
                factor[row, column] = value / root
            }
        }
        self.factor = factor
        isDetermined = determined
    }

    /// The natural logarithm of the determinant, over the determined directions.
    public var logDeterminant: Double {
        var sum = 0.0
        for index in isDetermined.indices where isDetermined[index] { sum += 2 * log(factor[index, index]) }
        return sum
    }

    /// Returns the x for which M x = `right`; 0 in flat directions.
    /// - Complexity: O(n²)
    public func solve(_ right: [Double]) -> [Double] {
        let size = right.count
        var solution = right
        for row in 0..<size {
            guard isDetermined[row] else {
                solution[row] = 0
                continue
            }
            for column in 0..<row { solution[row] -= factor[row, column] * solution[column] }
            solution[row] /= factor[row, row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) where isDetermined[row] {
            for inner in (row + 1)..<max(size, row + 1) { solution[row] -= factor[inner, row] * solution[inner] }
            solution[row] /= factor[row, row]
        }
        return solution
    }

    /// The inverse of M; rows and columns of flat directions are 0.
    /// - Complexity: O(n³)
    public var inverse: Matrix {
        let size = isDetermined.count
        var result = Matrix(rows: size, columns: size)
        for column in 0..<size where isDetermined[column] {
            var unit = [Double](repeating: 0, count: size)
            unit[column] = 1
            let solved = solve(unit)
            for row in 0..<size { result[row, column] = solved[row] }
        }
        return result
    }
}
