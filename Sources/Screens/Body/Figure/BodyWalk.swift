import Canvas
import Diary
import Reports

/// The moves of the arrow keys from region to region, the same at every size of the figure.
struct BodyWalk: Sendable {
    /// A direction on the screen.
    enum Direction: CaseIterable, Sendable {
        case left, right, up, down
    }

    /// The moves over front and back, with the back to the right of the front.
    static let standard = BodyWalk([.front, .back])

    private struct Region: Sendable {
        let region: BodyRegion
        /// The centre, in quarters of a cell's width.
        let across: Double
        let down: Double
        /// The indices of the adjacent regions.
        let neighbours: Set<Int>
    }

    private let regions: [Region]

    private static let rows = 40
    /// How far aside a region may be, per step ahead, to count as ahead.
    private static let cone = 1.2
    /// How much more distance aside counts.
    private static let detour = 1.5

    private init(_ figures: [BodyFigure]) {
        var regions: [Region] = []
        for (place, figure) in figures.enumerated() {
            let raster = BodyRaster(figure, rows: Self.rows)
            let offset = Double(place * 2 * (raster.size.width + 4))
            regions += Self.regions(of: raster, offset: offset, first: regions.count)
        }
        self.regions = regions
    }

    private static func regions(of raster: BodyRaster, offset: Double, first: Int) -> [Region] {
        let count = raster.figure.regions.count
        var sums = Array(repeating: (count: 0.0, across: 0.0, down: 0.0), count: count)
        var neighbours = Array(repeating: Set<Int>(), count: count)
        for row in 0..<(2 * raster.size.height) {
            for column in 0..<(2 * raster.size.width) {
                guard let region = raster.region(quarterColumn: column, row: row) else { continue }
                sums[region].count += 1
                sums[region].across += Double(column)
                // A quarter is twice as high as it is wide.
                sums[region].down += Double(2 * row)
                let next = [(column + 1, row), (column, row + 1)].map { raster.region(quarterColumn: $0.0, row: $0.1) }
                for case let other? in next where other != region {
                    neighbours[region].insert(first + other)
                    neighbours[other].insert(first + region)
                }
            }
        }
        return raster.figure.regions.indices.map { place in
            let sum = sums[place]
            let count = max(1, sum.count)
            return Region(
                region: raster.figure.regions[place], across: sum.across / count + offset, down: sum.down / count,
                neighbours: neighbours[place])
        }
    }

    /// Returns the next region in a direction: the adjacent one that is straightest ahead, else the nearest one ahead; nil at the edge. Up
    /// and down stay on one figure.
    func neighbour(of region: BodyRegion, _ direction: Direction) -> BodyRegion? {
        guard let start = regions.first(where: { $0.region == region }) else { return nil }
        let isSideways = direction == .left || direction == .right
        var touching: (place: Int, slope: Double)?
        var nearest: (place: Int, distance: Double)?
        for (place, candidate) in regions.enumerated() where isSideways || candidate.region.view == region.view {
            let (ahead, aside) = Self.way(from: start, to: candidate, direction)
            guard ahead >= 1, aside <= Self.cone * ahead else { continue }
            if start.neighbours.contains(place), touching.map({ aside / ahead < $0.slope }) ?? true {
                touching = (place, aside / ahead)
            }
            let distance = ahead + Self.detour * aside
            if nearest.map({ distance < $0.distance }) ?? true { nearest = (place, distance) }
        }
        return (touching?.place ?? nearest?.place).map { regions[$0].region }
    }

    private static func way(
        from start: Region, to end: Region, _ direction: Direction
    ) -> (ahead: Double, aside: Double) {
        let across = end.across - start.across
        let down = end.down - start.down
        return switch direction {
        case .left: (-across, abs(down))
        case .right: (across, abs(down))
        case .up: (-down, abs(across))
        case .down: (down, abs(across))
        }
    }
}
