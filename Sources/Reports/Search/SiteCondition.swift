import Catalog
import Diary

/// Which site an entry must name: `low back`, `low back left`, or a part of a name.
public struct SiteCondition: Hashable, Sendable {
    /// The name, or the part of it that was typed.
    let name: SearchText
    /// The side; nil for any.
    let side: Side?
    /// Whether the site has to have exactly this name: “knee” is then not “below the knee”.
    let isWhole: Bool

    /// The site that a reading is at, on any side where it names none.
    public init(_ site: SiteReading) {
        name = SearchText(folded: site.name.key)
        side = site.side
        isWhole = true
    }

    /// Reads a site as it is typed in a search: a name that the catalog knows is meant as a whole.
    public init(typed text: String, catalog: Catalog) {
        var words = text.split(separator: " ")
        let side = words.count > 1 ? words.last.flatMap { Side(rawValue: $0.lowercased()) } : nil
        if side != nil { words.removeLast() }
        self.side = side
        let known = (try? Name(parsing: words.joined(separator: " "))).flatMap(catalog.site)
        name = known.map { SearchText(folded: $0.name.key) } ?? SearchText(words.joined(separator: " "))
        isWhole = known != nil
    }

    /// Whether an entry names such a site; on both sides counts for the left and for the right.
    func holds(for entry: Entry) -> Bool {
        entry.sites.contains { site in
            (isWhole ? site.name.key == name.folded : site.name.contains(name))
                && (side == nil || site.side == side || (site.side == .both && side != .centre))
        }
    }

    /// Whether whatever meets it is sure to meet another one.
    func isNarrower(than other: SiteCondition) -> Bool {
        let isSame = other.isWhole ? isWhole && name == other.name : name.contains(other.name)
        return isSame && (other.side == nil || other.side == side)
    }
}
