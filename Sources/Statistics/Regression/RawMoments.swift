/// For each number of events so far, its probability, and the raw moments of the sum of the event rows' covariates times
/// that probability. Rows are added one at a time.
struct RawMoments {
    private let width: Int
    private let order: Int
    private let rowCount: Int
    private let eventCount: Int
    private let secondStart: Int
    private let thirdStart: Int
    private let stride: Int
    private var rowsSoFar = 0
    private var cells: [Double]

    /// Creates an empty table for sums of `width` covariates over `eventCount` events among `rowCount` rows, with moments up to
    /// `order` (2 or 3).
    init(width: Int, order: Int, rowCount: Int, eventCount: Int) {
        self.width = width
        self.order = order
        self.rowCount = rowCount
        self.eventCount = eventCount
        secondStart = 1 + width
        thirdStart = secondStart + width * (width + 1) / 2
        stride = thirdStart + (order == 3 ? width * (width + 1) * (width + 2) / 6 : 0)
        cells = [Double](repeating: 0, count: stride * (eventCount + 1))
        cells[0] = 1
    }

    /// Adds a row that is an event with `probability`.
    mutating func add(_ row: [Double], probability: Double) {
        rowsSoFar += 1
        let complement = 1 - probability
        let (width, stride, secondStart, thirdStart, order) = (width, stride, secondStart, thirdStart, order)
        let highest = min(rowsSoFar, eventCount)
        // With fewer events than this, there are too few rows left to make up for it.
        let lowest = eventCount - (rowCount - rowsSoFar)
        cells.withUnsafeMutableBufferPointer { cells in
            for events in Swift.stride(from: highest, through: max(1, lowest), by: -1) {
                let here = events * stride
                let fewer = here - stride
                let total = cells[fewer]
                if order == 3 {
                    var third = thirdStart
                    for a in 0..<width {
                        for b in a..<width {
                            for c in b..<width {
                                var moment = cells[fewer + third] + row[a] * row[b] * row[c] * total
                                moment += row[a] * cells[fewer + secondStart + Self.pair(b, c, width)]
                                moment += row[b] * cells[fewer + secondStart + Self.pair(a, c, width)]
                                moment += row[c] * cells[fewer + secondStart + Self.pair(a, b, width)]
                                moment += row[a] * row[b] * cells[fewer + 1 + c]
                                moment += row[a] * row[c] * cells[fewer + 1 + b]
                                moment += row[b] * row[c] * cells[fewer + 1 + a]
                                cells[here + third] = complement * cells[here + third] + probability * moment
                                third += 1
                            }
                        }
                    }
                }
                var second = secondStart
                for a in 0..<width {
                    for b in a..<width {
                        let moment =
                            cells[fewer + second] + row[a] * cells[fewer + 1 + b]
                            + row[b] * cells[fewer + 1 + a] + row[a] * row[b] * total
                        cells[here + second] = complement * cells[here + second] + probability * moment
                        second += 1
                    }
                }
                for a in 0..<width {
                    let moment = cells[fewer + 1 + a] + row[a] * total
                    cells[here + 1 + a] = complement * cells[here + 1 + a] + probability * moment
                }
                cells[here] = complement * cells[here] + probability * total
            }
            if lowest <= 0 { for index in 0..<stride { cells[index] *= complement } }
        }
    }

    /// Returns the index of the pair (a, b), a <= b, in the upper triangle stored in row-major order.
    private static func pair(_ a: Int, _ b: Int, _ width: Int) -> Int {
        a * width - a * (a - 1) / 2 + b - a
    }

    /// Returns the moments given exactly `eventCount` events.
    func normalized() -> Conditional {
        let start = eventCount * stride
        let total = cells[start]
        let moments = cells[start..<(start + stride)].map { $0 / total }
        return Conditional(
            total: total,
            first: Array(moments[1..<secondStart]),
            seconds: Array(moments[secondStart..<thirdStart]),
            thirds: Array(moments[thirdStart...]))
    }

    /// Raw moments of the sum, given the number of events.
    struct Conditional {
        /// The probability of that number of events.
        let total: Double
        /// The mean.
        let first: [Double]
        fileprivate let seconds: [Double]
        fileprivate let thirds: [Double]

        /// Returns the mean of the product of two elements of the sum.
        func second(_ a: Int, _ b: Int) -> Double {
            seconds[RawMoments.pair(min(a, b), max(a, b), first.count)]
        }

        /// The third cumulants, one symmetric matrix per element.
        var thirdCumulants: [Matrix] {
            let width = first.count
            var result = Array(repeating: Matrix(rows: width, columns: width), count: width)
            var index = 0
            for a in 0..<width {
                for b in a..<width {
                    for c in b..<width {
                        let cumulant =
                            thirds[index] - first[a] * second(b, c) - first[b] * second(a, c)
                            - first[c] * second(a, b) + 2 * first[a] * first[b] * first[c]
                        for (x, y, z) in [(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)] {
                            result[x][y, z] = cumulant
                        }
                        index += 1
                    }
                }
            }
            return result
        }
    }
}
