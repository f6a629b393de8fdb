/// A figure as an SVG 1.1 picture for paper: near parts dark, far ones pale.
public struct FigureSVG: Hashable, Sendable {
    /// The title of the picture.
    private let title: String
    private let figure: Figure
    private let moment: Double
    private let isMirrored: Bool
    /// The prefix of this picture's ids, since several pictures share a page.
    private let mark: String

    /// Creates a picture.
    ///
    /// - Parameters:
    ///   - title: The exercise, for readers who can't see the picture.
    ///   - moment: 0 at the start, 1 in the exercise.
    ///   - isMirrored: Whether to work the left side rather than the right.
    public init(_ figure: Figure, title: String, at moment: Double = 1, isMirrored: Bool = false) {
        (self.figure, self.title, self.moment, self.isMirrored) = (figure, title, moment, isMirrored)
        let letters = title.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        mark = String(letters) + "-\(Int((moment * 100).rounded()))" + (isMirrored ? "-left" : "")
    }

    private static let margin = 3.0

    private var box: FigureFrame {
        let frame = figure.frame
        return FigureFrame(
            left: frame.left - Self.margin, bottom: frame.bottom - Self.margin - (figure.picture.hasFloor ? 2 : 0),
            right: frame.right + Self.margin, top: frame.top + Self.margin)
    }

    /// The element, to embed in a page or, as `document`, to save as a file.
    public var element: String {
        var defs: [String] = []
        var body: [String] = []
        if figure.picture.hasFloor {
            body.append(
                "<path d=\"M\(number(box.left)) .6H\(number(box.right))\" stroke=\"#bbb\" stroke-width=\"1.2\"/>")
        }
        for shape in figure.shapes(at: moment) { add(shape, to: &body, defs: &defs) }
        body += figure.picture.arrows.map(arrow)
        let flip =
            isMirrored ? " transform=\"translate(\(number(box.left + box.right)) 0) scale(-1 1)\"" : ""
        let view = [box.left, -box.top, box.width, box.height].map(number).joined(separator: " ")
        let words = "\(title): \(figure.picture.description)".escapedForMarkup
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(view)" role="img">
            <title>\(words)</title>
            \(defs.isEmpty ? "" : "<defs>\(defs.joined())</defs>\n")<g\(flip)>
            \(body.joined(separator: "\n"))
            </g>
            </svg>
            """
    }

    // MARK: shapes

    private func add(_ shape: FigureShape, to body: inout [String], defs: inout [String]) {
        guard let fill = Self.fills[shape.role] else { return }
        if let box = shape.box {
            let size = "width=\"\(number(box.width))\" height=\"\(number(box.height))\""
            body.append("<rect x=\"\(number(box.left))\" y=\"\(number(-box.top))\" \(size) fill=\"\(fill)\"/>")
            return
        }
        if !shape.halo.isEmpty {
            body.append("<path d=\"\(path(shape.halo))\" fill=\"#fff\" stroke=\"#fff\" stroke-width=\"1.8\"/>")
        }
        var limits = ""
        func clip(_ outline: String) {
            let name = "\(mark)-\(defs.count)"
            defs.append("<clipPath id=\"\(name)\">\(outline)</clipPath>")
            limits = " clip-path=\"url(#\(name))\""
        }
        if !shape.clip.isEmpty { clip("<path d=\"\(path(shape.clip))\"/>") }
        if let half = shape.half { clip(polygon(half)) }
        body.append("<path d=\"\(path(shape.capsules))\" fill=\"\(fill)\"\(limits)/>")
    }

    private static let fills: [FigureRole: String] = [
        .mat: "#eee", .wall: "#ccc", .prop: "#b8975f", .far: "#c4c4c4", .body: "#8d8d8d", .hair: "#222",
        .leg: "#626262", .arm: "#484848", .worked: "#00809c",
    ]

    private func path(_ capsules: [Capsule]) -> String { capsules.map(outline).joined(separator: " ") }

    /// Returns two circles and the area between them, all drawn in the same direction so that overlapping parts stay filled.
    private func outline(_ capsule: Capsule) -> String {
        let way = capsule.end - capsule.start
        let (r, s) = (capsule.startRadius, capsule.endRadius)
        guard way.length > abs(r - s) + 1e-6 else {
            let (middle, radius) = r >= s ? (capsule.start, r) : (capsule.end, s)
            let arc = "\(number(radius)) \(number(radius)) 0 1 1"
            let across = number(2 * radius)
            return "M\(number(middle.x - radius)) \(number(-middle.y))a\(arc) \(across) 0a\(arc) -\(across) 0z"
        }
        let along = way / way.length
        let across = FigurePoint(-along.y, along.x)
        // The points where the common tangents touch, further along towards the thinner end.
        let slope = (r - s) / way.length
        let rest = (1 - slope * slope).squareRoot()
        let (below, above) = (along * slope - across * rest, along * slope + across * rest)
        func arc(_ radius: Double, _ isLarge: Bool, _ end: FigurePoint) -> String {
            "A\(number(radius)) \(number(radius)) 0 \(isLarge ? 1 : 0) 1 \(place(end))"
        }
        return "M\(place(capsule.start + below * r))"
            + arc(r, slope > 0, capsule.start + above * r) + "L\(place(capsule.end + above * s))"
            + arc(s, slope < 0, capsule.end + below * s) + "z"
    }

    private func polygon(_ half: HalfPlane) -> String {
        let reach = 30.0
        let normal = half.normal / max(half.normal.length, 1e-6) * reach
        let along = FigurePoint(-normal.y, normal.x)
        let corners = [
            half.point + along, half.point - along, half.point - along + normal, half.point + along + normal,
        ]
        return "<path d=\"M\(corners.map(place).joined(separator: "L"))z\"/>"
    }

    private func arrow(_ arrow: FigureArrow) -> String {
        let way = arrow.tip - arrow.start
        let along = way / max(way.length, 1e-6)
        let across = FigurePoint(-along.y, along.x) * 2.6
        let back = arrow.tip - along * 5
        let head = [arrow.tip, back + across, back - across].map(place).joined(separator: "L")
        let color = Self.fills[.worked] ?? "#000"
        return
            "<path d=\"M\(place(arrow.start))L\(place(arrow.tip - along * 3))\" stroke=\"\(color)\" stroke-width=\"1.6\"/>"
            + "<path d=\"M\(head)z\" fill=\"\(color)\"/>"
    }

    // MARK: text

    /// Returns a point in SVG coordinates, where y points down.
    private func place(_ point: FigurePoint) -> String { "\(number(point.x)) \(number(-point.y))" }

    private func number(_ value: Double) -> String { value.text(places: 1) }
}
