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
        var words = text.split(separator: " ")
        let side = words.count > 1 ? words.last.flatMap { Side(rawValue: $0.lowercased()) } : nil
        if side != nil { words.removeLast() }
        self.side = side
        let known = (try? Name(parsing: words.joined(separator: " "))).flatMap(catalog.site)
        name = known.map { SearchText(folded: $0.name.key) } ?? SearchText(words.joined(separator: " "))
        isWhole = known != nil
    }

    /// Returns whether an entry names such a site; “both sides” counts for the left and for the right.
    func holds(for entry: Entry) -> Bool {
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
