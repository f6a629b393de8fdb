import Canvas
import Diary
import Reports
import Trends

/// The figure of a body with the pain in each region, as an SVG element.
struct BodyPicture {
    private let report: BodyReport
    private let ramp: [Color]
    private var map: PainMap { report.map }

    /// Draws a report in the colours of the scores from 0 to 10.
    init(_ report: BodyReport, ramp: [Color]) { (self.report, self.ramp) = (report, ramp) }

    /// The places in words, for those who can't see the picture.
    private var words: String {
        let places = report.rows.map { "\($0.place.words) \($0.tally.average?.oneDecimal ?? "without a score")" }
        return "Where it hurt, from the front and from the back: \(places.joined(separator: ", "))"
    }

    /// Returns whether no place that was named is drawn: all are the user's own, or none was named.
    static func isBlank(_ report: BodyReport) -> Bool {
        !SiteDefinition.View.allCases.contains { view in
            let strips = BodyFigure.seen(from: view).parts.flatMap { $0.bands.flatMap(\.strips) }
            return strips.contains { strip in
                (strip.isMidline ? [.centre] : [Side.left, .right]).contains { side in
                    let region = BodyRegion(site: strip.site, side: side, view: view)
                    return report.map.tally(of: region.place).readings > 0
                }
            }
        }
    }

    /// The front and the back, with the user's left on the left.
    var svg: String {
        """
        <svg class="body" viewBox="-24 -3 96 112" role="img" aria-label="\(words.escapedForMarkup)">
        <g stroke="#9aa5ae" stroke-width=".25">\(shapes(.seen(from: .front)))</g>
        <g transform="translate(48 0)" stroke="#9aa5ae" stroke-width=".25">\(shapes(.seen(from: .back)))</g>
        <g font-size="4.5" font-family="sans-serif">
        <text x="0" y="107" text-anchor="middle">front</text><text x="48" y="107" text-anchor="middle">back</text>
        <text x="-22" y="2">left</text><text x="70" y="2" text-anchor="end">right</text>
        </g>
        </svg>
        """
    }

    private func shapes(_ figure: BodyFigure) -> String {
        figure.parts.reversed().map { part in bands(part, figure.view) }.joined(separator: "\n")
    }

    private func bands(_ part: BodyPart, _ view: SiteDefinition.View) -> String {
        var top = part.outline.first?.height ?? 0
        let end = part.outline.last?.height ?? 0
        var shapes: [String] = []
        for band in part.bands {
            let bottom = min(band.bottom, end)
            guard bottom > top else { continue }
            var inner = 0.0
            for strip in band.strips {
                shapes += self.shapes(strip, from: inner, part, top...bottom, view)
                inner = strip.edge
            }
            top = bottom
        }
        return shapes.joined()
    }

    /// Returns a strip on both halves of the body, each in the colour of its side.
    private func shapes(
        _ strip: BodyPart.Strip, from inner: Double, _ part: BodyPart, _ heights: ClosedRange<Double>,
        _ view: SiteDefinition.View
    ) -> [String] {
        let cuts = Set(part.outline.map(\.height).filter(heights.contains) + [heights.lowerBound, heights.upperBound])
        let edges = cuts.sorted().compactMap { height -> (height: Double, inner: Double, outer: Double)? in
            guard let span = part.span(at: height), span.upperBound > inner, strip.edge > span.lowerBound else {
                return nil
            }
            return (height, max(span.lowerBound, inner), min(span.upperBound, strip.edge))
        }
        guard edges.count > 1 else { return [] }
        return [-1.0, 1].map { half in
            let side: Side = strip.isMidline ? .centre : half < 0 ? .left : .right
            let corners =
                edges.map { (half * $0.outer, $0.height) } + edges.reversed().map { (half * $0.inner, $0.height) }
            let path = corners.map { "\($0.0.short) \($0.1.short)" }.joined(separator: "L")
            return "<path d=\"M\(path)z\" fill=\"\(fill(BodyRegion(site: strip.site, side: side, view: view)))\"/>"
        }
    }

    private func fill(_ region: BodyRegion) -> String {
        let tally = map.tally(of: region.place)
        // A place that was named without a score hurt, too.
        guard let average = tally.average, !ramp.isEmpty else { return tally.readings > 0 ? "#a3aeb8" : "#e6e9ec" }
        return ramp[min(10, Int(average.rounded()))].hex
    }
}
