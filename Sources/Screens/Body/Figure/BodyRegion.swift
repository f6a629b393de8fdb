import Diary
import Trends

/// A region of the figure that can be selected: one side of a site, seen from the front or the back.
struct BodyRegion: Hashable, Sendable {
    /// The site.
    let site: Name
    /// The side: the person's own left or right, or the middle.
    let side: Side
    /// From where it is seen.
    let view: SiteDefinition.View

    /// The middle of the low back, where the screen begins when nothing hurt.
    static let lowBack = BodyRegion(site: "low back", side: .centre, view: .back)

    /// The site it shows in readings.
    var place: PainMap.Place { PainMap.Place(site, side: side) }
}
