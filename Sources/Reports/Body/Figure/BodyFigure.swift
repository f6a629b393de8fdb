import Diary

/// The figure of the body from one view, as in a mirror: the user's left is on the left, from the back as from the front.
public struct BodyFigure: Sendable {
    /// The view it shows.
    public let view: SiteDefinition.View
    /// The parts of one half; where two overlap, the first one is in front.
    public let parts: [BodyPart]
    /// The regions, from head to foot.
    public let regions: [BodyRegion]
    private let places: [BodyRegion: Int]

    /// The farthest that any part reaches from the midline, in hundredths of the body's height.
    public static let reach = 22.0

    /// The figure from a view.
    public static func seen(from view: SiteDefinition.View) -> BodyFigure { view == .front ? front : back }

    init(_ view: SiteDefinition.View, parts: [BodyPart]) {
        self.view = view
        self.parts = parts
        var found: [BodyRegion] = []
        for strip in parts.flatMap({ $0.bands.flatMap(\.strips) }) {
            for side in strip.isMidline ? [Side.centre] : [.left, .right] {
                let region = BodyRegion(site: strip.site, side: side, view: view)
                if !found.contains(region) { found.append(region) }
            }
        }
        regions = found
        places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) })
    }

    /// Returns the index in ``regions`` of the point at a distance from the midline (negative to the left) and at a height.
    ///
    /// - Parameter spans: the extent of each part at that height.
    public func region(at distance: Double, height: Double, spans: [ClosedRange<Double>?]) -> Int? {
        for (part, span) in zip(parts, spans) {
            guard let span, span.contains(abs(distance)),
                let strip = part.strip(height: height, distance: abs(distance))
            else { continue }
            let side: Side = strip.isMidline ? .centre : distance < 0 ? .left : .right
            return places[BodyRegion(site: strip.site, side: side, view: view)]
        }
        return nil
    }
}
