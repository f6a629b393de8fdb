import Diary
import Reports
import Testing

@testable import Screens

@Suite("Moving around the figure")
struct BodyWalkTests {
    private static let regions = BodyFigure.front.regions + BodyFigure.back.regions

    private static func back(_ site: Name, _ side: Side) -> BodyRegion {
        BodyRegion(site: site, side: side, view: .back)
    }

    private static func front(_ site: Name, _ side: Side) -> BodyRegion {
        BodyRegion(site: site, side: side, view: .front)
    }

    @Test("the arrow keys lead from every region to every other one", arguments: regions)
    func reachesAll(start: BodyRegion) {
        var reached: Set<BodyRegion> = [start]
        var open = [start]
        while let region = open.popLast() {
            for direction in BodyWalk.Direction.allCases {
                guard let next = BodyWalk.standard.neighbour(of: region, direction) else { continue }
                if reached.insert(next).inserted { open.append(next) }
            }
        }
        let missed = Self.regions.filter { !reached.contains($0) }.map { "\($0.site) \($0.side)" }
        #expect(missed.isEmpty)
    }

    @Test(
        "steps lead to an adjacent region",
        arguments: [
            (back("low back", .centre), BodyWalk.Direction.left, back("low back", .left)),
            (back("low back", .centre), .right, back("low back", .right)),
            (back("low back", .left), .down, back("buttock", .left)),
            (back("low back", .left), .up, back("middle back", .left)),
            (back("low back", .left), .left, back("arm", .left)),
            (back("arm", .left), .left, front("arm", .right)),
            (back("back of thigh", .right), .down, back("below the knee", .right)),
            (front("shoulder", .left), .down, front("arm", .left)),
            (front("arm", .right), .down, front("hand", .right)),
            (front("groin", .left), .left, front("hip", .left)),
            (front("knee", .left), .right, front("knee", .right)),
            (front("foot", .right), .right, back("foot", .left)),
        ])
    func step(start: BodyRegion, direction: BodyWalk.Direction, end: BodyRegion) {
        #expect(BodyWalk.standard.neighbour(of: start, direction) == end)
    }

    @Test("left and right mirror each other")
    func mirrored() {
        func mirror(_ region: BodyRegion) -> BodyRegion {
            let side: Side = region.side == .left ? .right : region.side == .right ? .left : .centre
            return BodyRegion(site: region.site, side: side, view: region.view)
        }
        for region in Self.regions where region.side != .centre {
            for direction in [BodyWalk.Direction.up, .down] {
                let next = BodyWalk.standard.neighbour(of: region, direction)
                #expect(BodyWalk.standard.neighbour(of: mirror(region), direction) == next.map(mirror))
            }
        }
    }

    @Test("every site of the catalog with a view is on that figure, with each of its sides")
    func everySite() {
        let model = SampleDiary.model()
        for site in model.catalog.sites where site.name != "leg" {
            for view in site.views {
                for side in site.sides where side != .both {
                    let region = BodyRegion(site: site.name, side: side, view: view)
                    #expect(Self.regions.contains(region), "\(site.name) \(side) from the \(view)")
                }
            }
        }
    }

    @Test("every region has a cell to write its number on, at every size", arguments: [13, 14, 17, 20, 33, 53])
    func labels(rows: Int) {
        for view in SiteDefinition.View.allCases {
            let raster = BodyRaster(.seen(from: view), rows: rows)
            for region in raster.figure.regions.indices {
                #expect(raster.label(of: region) != nil, "\(raster.figure.regions[region]) on \(rows) rows")
            }
        }
    }

    @Test("the figure is symmetrical about the midline", arguments: [13, 14, 17, 20, 33, 53])
    func symmetry(rows: Int) {
        for view in SiteDefinition.View.allCases {
            let raster = BodyRaster(.seen(from: view), rows: rows)
            let columns = 2 * raster.size.width
            for row in 0..<(2 * rows) {
                for column in 0..<(columns / 2) {
                    let left = raster.region(quarterColumn: column, row: row).map { raster.figure.regions[$0] }
                    let right = raster.region(quarterColumn: columns - 1 - column, row: row)
                        .map { raster.figure.regions[$0] }
                    #expect(left?.site == right?.site)
                    #expect((left?.side == .centre) == (right?.side == .centre))
                }
            }
        }
    }
}
