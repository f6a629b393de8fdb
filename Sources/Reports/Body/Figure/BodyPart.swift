import Diary

/// A part of one half of the figure, from the midline outwards: its outline, and the sites it is divided into.
///
/// All lengths are in hundredths of the body's height: down from the top of the head, and outwards from the midline.
public struct BodyPart: Sendable {
    /// A cut through the part at one height.
    public struct Cut: Sendable {
        /// Its height.
        public let height: Double
        /// How far from the midline it begins.
        public let inner: Double
        /// How far from the midline it ends.
        public let outer: Double

        init(_ height: Double, _ inner: Double, _ outer: Double) {
            self.height = height
            self.inner = inner
            self.outer = outer
        }
    }

    /// The part down to a height, divided into sites side by side.
    public struct Band: Sendable {
        /// Where it ends.
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
        /// How far it reaches from the midline.
        public let edge: Double
        /// Whether it is the middle of the body rather than a side of it.
        public let isMidline: Bool

        init(_ site: Name, to edge: Double = .infinity) { (self.site, self.edge, isMidline) = (site, edge, false) }

        private init(midline site: Name, edge: Double) { (self.site, self.edge, isMidline) = (site, edge, true) }

        /// The middle of a site, as wide on both sides of the midline.
        static func middle(_ site: Name, to edge: Double) -> Strip { Strip(midline: site, edge: edge) }
    }

    /// Cuts from top to bottom; between two of them the outline runs straight.
    public let outline: [Cut]
    /// The sites from top to bottom; the last band goes on to the end.
    public let bands: [Band]

    /// From where to where the part reaches at a height; nothing above and below it.
    public func span(at height: Double) -> ClosedRange<Double>? {
        for (upper, lower) in zip(outline, outline.dropFirst()) where upper.height <= height && height <= lower.height {
            let share = (height - upper.height) / (lower.height - upper.height)
            let inner = upper.inner + share * (lower.inner - upper.inner)
            return inner...max(inner, upper.outer + share * (lower.outer - upper.outer))
        }
        return nil
    }

    /// The strip at a height and a distance from the midline.
    func strip(height: Double, distance: Double) -> Strip? {
        let band = bands.first { height < $0.bottom } ?? bands.last
        return band?.strips.first { distance < $0.edge } ?? band?.strips.last
    }
}
