import Diary
import Trends

/// A selectable region of the figure: one side of a site, seen from the front or the back.
public struct BodyRegion: Hashable, Sendable {
    /// The site.
    public let site: Name
    /// The side: the user's own left or right, or the middle.
    public let side: Side
    /// The view it is seen in.
    public let view: SiteDefinition.View

    /// Creates a region.
    public init(site: Name, side: Side, view: SiteDefinition.View) {
        (self.site, self.side, self.view) = (site, side, view)
    }

    /// The middle of the low back, where the screen starts if nothing hurt.
    public static let lowBack = BodyRegion(site: "low back", side: .centre, view: .back)

    /// The place that readings name for this region.
    public var place: PainMap.Place { PainMap.Place(site, side: side) }
}
