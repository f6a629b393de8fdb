import Diary
import Foundation
import FoundationXML
import Testing

@testable import Canvas
@testable import Catalog

@Suite("The drawn exercises")
struct FigureTests {
    static let catalog = Catalog.standard
    static let exercises = catalog.drawnExercises

    @Test("every exercise in the catalog has a figure", arguments: catalog.stretches.map(\.name))
    func everyExerciseIsDrawn(name: Name) {
        #expect(Self.catalog.figure(of: name) != nil)
    }

    @Test("every figure can be drawn as its records say", arguments: exercises)
    func nothingIsOutOfReach(name: Name) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        #expect(figure.problems == [])
        #expect(figure.picture.description.hasSuffix("."))
        let muscles = Set(Self.catalog.muscles.map(\.name.text))
        #expect(figure.picture.worked.allSatisfy { muscles.contains($0.muscle) })
    }

    @Test("hands and feet stay on the page and limbs keep their length throughout the movement", arguments: exercises)
    func limbsKeepTheirLength(name: Name) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        for moment in stride(from: 0.0, through: 1, by: 0.125) {
            let posed = try #require(figure.posed(at: moment))
            for limb in FigureLimb.allCases {
                for side in posed.view.sides {
                    for bone in limb.bones {
                        let (start, end) = posed.ends(of: bone, side)
                        // A part may point at the viewer, but never grows.
                        #expect(
                            (end - start).length <= figure.anatomy.length(bone) * 1.005, "\(bone) \(side) \(moment)")
                    }
                }
            }
        }
    }

    @Test("nobody sinks into the floor or floats above it", arguments: exercises)
    func everybodyIsOnTheFloor(name: Name) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        guard figure.picture.hasFloor else { return }
        let liesOnBed = figure.picture.props.contains { if case .bed = $0.kind { true } else { false } }
        for moment in [0.0, 0.5, 1] {
            let posed = try #require(figure.posed(at: moment))
            let lowest = posed.shapes(worked: []).compactMap(\.frame?.bottom).min() ?? 0
            #expect(lowest > -1.5, "sinks at \(moment)")
            #expect(lowest < 1.6 || liesOnBed, "floats at \(moment)")
        }
    }

    @Test("knees bend one way only", arguments: exercises)
    func kneesBendOneWay(name: Name) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        guard figure.picture.view == .side, figure.picture.hasFloor else { return }
        for (place, pose) in figure.poses.enumerated() {
            let posed = try #require(figure.posed(at: Double(place)))
            for side in posed.view.sides {
                // A knee that points at the viewer is drawn where it can be seen.
                if case .along(let parts)? = pose.limbs[.leg]?[side], parts.contains(where: { $0.share < 1 }) {
                    continue
                }
                let thigh = posed.ends(of: .thigh, side), shin = posed.ends(of: .shin, side)
                let bend = (thigh.end - thigh.start).direction.turned(to: (shin.end - shin.start).direction)
                #expect(bend - (thigh.end - thigh.start).direction > -12, "pose \(place + 1), \(side)")
            }
        }
    }

    @Test("the left side is the mirror of the right one", arguments: exercises)
    func leftIsMirrored(name: Name) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        func raster(_ isMirrored: Bool) -> FigureRaster {
            FigureRaster(
                figure, at: 1, size: Size(width: 24, height: 10), grain: .quarters, gap: 0, isMirrored: isMirrored)
        }
        let (right, left) = (raster(false), raster(true))
        for row in 0..<right.height {
            let line = (0..<right.width).map { right[$0, row] }
            #expect(line.reversed() == (0..<left.width).map { left[$0, row] })
        }
    }

    @Test(
        "the worked muscle is visible down to 16 by 8",
        arguments: exercises, [FigureTechnique.quarters, .outline, .lines])
    func workedMuscleIsSeen(name: Name, technique: FigureTechnique) throws {
        let figure = try #require(Self.catalog.figure(of: name))
        guard !figure.picture.worked.isEmpty else { return }
        for size in [Size(width: 16, height: 8), Size(width: 60, height: 24)] {
            let cells = figure.cells(size: size, technique: technique).joined()
            #expect(cells.contains { $0.ink == .worked || $0.paper == .worked }, "\(size)")
            #expect(cells.count == size.width * size.height)
        }
    }

    @Test("a figure fits any room, however small", arguments: [0, 1, 2, 3, 7, 200])
    func fitsAnyRoom(width: Int) throws {
        let figure = try #require(Self.catalog.figure(of: "cat-cow"))
        for height in [0, 1, 2, 5, 60] {
            for technique in [FigureTechnique.quarters, .outline, .lines] {
                let rows = figure.cells(size: Size(width: width, height: height), technique: technique)
                #expect(rows.count == (width == 0 ? 0 : height))
                #expect(rows.allSatisfy { $0.count == width })
            }
        }
    }

    @Test("every picture in SVG is valid XML, and its parts have unique names")
    func svgIsSound() throws {
        var page = "<page>"
        for name in Self.exercises {
            let figure = try #require(Self.catalog.figure(of: name))
            for moment in figure.moves ? [0.0, 1] : [1.0] {
                page += FigureSVG(figure, title: name.text, at: moment).element
                page += FigureSVG(figure, title: name.text, at: moment, isMirrored: true).element
            }
        }
        let reader = SVGReader()
        #expect(reader.read(page + "</page>"))
        #expect(Set(reader.ids).count == reader.ids.count)
        #expect(
            reader.pictures == 2 * Self.exercises.reduce(0) { $0 + (Self.catalog.figure(of: $1)?.poses.count ?? 0) })
    }
}

/// Counts the elements on a page of pictures.
private final class SVGReader: NSObject, XMLParserDelegate {
    private(set) var ids: [String] = []
    private(set) var pictures = 0

    func read(_ page: String) -> Bool {
        let parser = XMLParser(data: Foundation.Data(page.utf8))
        parser.delegate = self
        return parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if name == "svg" { pictures += 1 }
        if let id = attributes["id"] { ids.append(id) }
    }
}
