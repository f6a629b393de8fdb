import Canvas
import Reports

/// A figure rasterised to cells: which region each quarter of a cell shows.
struct BodyRaster: Sendable {
    /// The figure.
    let figure: BodyFigure
    /// The size in cells.
    let size: Size
    /// The quarters of each cell (left and right above, left and right below): indices of the figure's regions, or −1.
    private let cells: [SIMD4<Int8>]
    /// For each cell, the region that most of it shows, or −1.
    private let regions: [Int8]

    /// The value of a quarter outside the body.
    static let outside: Int8 = -1

    /// Returns the width of a figure of this many rows; odd, so that the midline has its own column.
    static func width(rows: Int) -> Int {
        // A cell is about twice as high as it is wide, and so is a quarter of one.
        let quarters = Int(BodyFigure.reach / (25 / Double(max(1, rows))))
        let columns = (2 * quarters + 1) / 2
        return columns.isMultiple(of: 2) ? columns + 1 : columns
    }

    /// Draws a figure on this many rows.
    ///
    /// - Complexity: O(cells · parts).
    init(_ figure: BodyFigure, rows: Int) {
        self.figure = figure
        let width = Self.width(rows: rows)
        let stepDown = 50 / Double(max(1, rows))
        let stepAcross = stepDown / 2
        let quarters = (0..<(rows * 2)).map { row in
            let height = (Double(row) + 0.5) * stepDown
            let spans = figure.parts.map { $0.span(at: height) }
            return (0..<(width * 2)).map { column -> Int8 in
                let distance = (Double(column - width) + 0.5) * stepAcross
                return figure.region(at: distance, height: height, spans: spans).map { Int8($0) } ?? Self.outside
            }
        }
        var cells: [SIMD4<Int8>] = []
        for row in 0..<rows {
            for column in 0..<width {
                let (upper, lower, left) = (quarters[2 * row], quarters[2 * row + 1], 2 * column)
                cells.append(SIMD4(upper[left], upper[left + 1], lower[left], lower[left + 1]))
            }
        }
        size = Size(width: width, height: rows)
        self.cells = cells
        regions = cells.map(Self.mostShown)
    }

    private static func mostShown(in quarters: SIMD4<Int8>) -> Int8 {
        let shown = (0..<4).map { quarters[$0] }.filter { $0 != outside }
        return shown.max { left, right in shown.count { $0 == left } < shown.count { $0 == right } } ?? outside
    }

    /// The quarters of a cell.
    subscript(point: Point) -> SIMD4<Int8> {
        Rect(origin: .zero, size: size).contains(point)
            ? cells[point.row * size.width + point.column] : SIMD4(repeating: Self.outside)
    }

    /// Returns the region that a quarter of a cell shows, by its position among all quarters.
    func region(quarterColumn column: Int, row: Int) -> Int? {
        guard column >= 0, row >= 0 else { return nil }
        let region = self[Point(column: column / 2, row: row / 2)][row % 2 * 2 + column % 2]
        return region == Self.outside ? nil : Int(region)
    }

    /// Returns the region that most of a cell shows.
    func region(at point: Point) -> Int? {
        guard Rect(origin: .zero, size: size).contains(point) else { return nil }
        let region = regions[point.row * size.width + point.column]
        return region == Self.outside ? nil : Int(region)
    }

    /// Returns where to write a number on a region: the longest run of its cells near the middle of its height or, for a region too small
    /// for a cell of its own, a cell that it shares.
    func label(of region: Int) -> Rect? {
        let runs = runs(of: region)
        guard let first = runs.first, let last = runs.last else {
            let shared = cells.firstIndex { quarters in (0..<4).contains { Int(quarters[$0]) == region } }
            return shared.map { Rect(column: $0 % size.width, row: $0 / size.width, width: 1, height: 1) }
        }
        let middle = Double(first.top + last.top) / 2
        return runs.min { left, right in
            (abs(Double(left.top) - middle) - Double(left.width))
                < (abs(Double(right.top) - middle) - Double(right.width))
        }
    }

    /// Returns the runs of adjacent cells that mostly show a region, from top to bottom.
    private func runs(of wanted: Int) -> [Rect] {
        var runs: [Rect] = []
        for (place, region) in regions.enumerated() where Int(region) == wanted {
            let (row, column) = (place / size.width, place % size.width)
            if let last = runs.last, last.top == row, last.right == column {
                runs[runs.count - 1] = Rect(column: last.left, row: row, width: last.width + 1, height: 1)
            } else {
                runs.append(Rect(column: column, row: row, width: 1, height: 1))
            }
        }
        return runs
    }
}
