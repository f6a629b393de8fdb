import Diary

/// A part of one half of the figure, from the midline outwards: its outline, and the sites it is divided into.
///
/// All lengths are in hundredths of the body's height: down from the top of the head, and outwards from the midline.
public struct BodyPart: Sendable {
    /// A horizontal cut through the part.
    public struct Cut: Sendable {
        /// The height of the cut.
        public let height: Double
        /// The distance from the midline at which the part begins.
        public let inner: Double
        /// The distance from the midline at which the part ends.
        public let outer: Double

        init(_ height: Double, _ inner: Double, _ outer: Double) {
            self.height = height
            self.inner = inner
            self.outer = outer
        }
    }

    /// The part down to a given height, divided into sites side by side.
    public struct Band: Sendable {
        /// The height at which the band ends.
        public let bottom: Double
        /// Its sites, from the midline outwards.
        public let strips: [Strip]

        init(to bottom: Double, _ strips: Strip...) {
            self.bottom = bottom
            self.strips = strips
        }
    }

    /// A site within a band, up to a distance from the midline.
    public struct Strip: Sendable {
        /// The site.
        public let site: Name
        /// The distance from the midline to which it reaches.
        public let edge: Double
        /// Whether it is in the middle of the body rather than on one side.
        public let isMidline: Bool

        init(_ site: Name, to edge: Double = .infinity) { (self.site, self.edge, isMidline) = (site, edge, false) }

        private init(midline site: Name, edge: Double) { (self.site, self.edge, isMidline) = (site, edge, true) }

        /// The middle of a site, equally wide on both sides of the midline.
        static func middle(_ site: Name, to edge: Double) -> Strip { Strip(midline: site, edge: edge) }
    }

    /// The cuts from top to bottom; the outline is straight between them.
    public let outline: [Cut]
    /// The bands from top to bottom; the last one extends to the end of the part.
    public let bands: [Band]

    /// Returns the extent of the part at a height; nil above and below the part.
    public func span(at height: Double) -> ClosedRange<Double>? {
        for (upper, lower) in zip(outline, outline.dropFirst()) where upper.height <= height && height <= lower.height {
            let share = (height - upper.height) / (lower.height - upper.height)
            let inner = upper.inner + share * (lower.inner - upper.inner)
            return inner...max(inner, upper.outer + share * (lower.outer - upper.outer))
        }
        return nil
    }

    /// Returns the strip at a height and a distance from the midline.
    func strip(height: Double, distance: Double) -> Strip? {
        let band = bands.first { height < $0.bottom } ?? bands.last
        return band?.strips.first { distance < $0.edge } ?? band?.strips.last
    }
}
