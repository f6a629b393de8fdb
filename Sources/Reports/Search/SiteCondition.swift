import Catalog
import Diary

/// The site an entry must name: `low back`, `low back left`, or part of a name.
public struct SiteCondition: Hashable, Sendable {
    /// The folded name, or the part of it that was typed.
    let name: SearchText
    /// The required side; nil for any.
    let side: Side?
    /// Whether the site must have exactly this name: “knee” then doesn't match “below the knee”.
    let isWhole: Bool

    /// Matches the site of a reading, on any side if the reading names none.
    public init(_ site: SiteReading) {
        name = SearchText(folded: site.name.key)
        side = site.side
        isWhole = true
    }

    /// Parses a site as typed in a search: a name that the catalog knows must match as a whole.
    public init(typed text: String, catalog: Catalog) {
        let typed = Self.parts(of: text)
        side = typed.side
        let known = (try? Name(parsing: typed.name)).flatMap(catalog.site)
        name = known.map { SearchText(folded: $0.name.key) } ?? SearchText(typed.name)
        isWhole = known != nil
    }

    /// Parses a site that the catalog doesn't know, as entries from elsewhere may have it: its whole name, and perhaps a side.
    public init(unlisted text: String) {
        let typed = Self.parts(of: text.replacing(",", with: " "))
        side = typed.side
        name = SearchText(folded: Name.key(of: typed.name))
        isWhole = true
    }

    private static func parts(of text: String) -> (name: String, side: Side?) {
        var words = text.split(separator: " ")
        let side = words.count > 1 ? words.last.flatMap { Side(rawValue: $0.lowercased()) } : nil
        if side != nil { words.removeLast() }
        return (words.joined(separator: " "), side)
    }

    /// Returns whether an entry names such a site; “both sides” counts for the left and for the right.
    public func holds(for entry: Entry) -> Bool {
        entry.sites.contains { site in
            (isWhole ? site.name.key == name.folded : site.name.contains(name))
                && (side == nil || site.side == side || (site.side == .both && side != .centre))
        }
    }

    /// Returns whether everything that meets it is sure to meet another condition.
    func isNarrower(than other: SiteCondition) -> Bool {
        let isSame = other.isWhole ? isWhole && name == other.name : name.contains(other.name)
        return isSame && (other.side == nil || other.side == side)
    }
}
