import Catalog
import Diary
import Trends

/// Where it hurt over a range of days: each site by its sides, the most painful first.
///
/// A reading on both sides counts for the left and for the right; one without a side counts for every side of its site. A site
/// whose sides were never told apart has one row.
public struct BodyReport: Sendable {
    /// A site, or one side of it, and the tally of its readings.
    public struct Row: Hashable, Sendable {
        /// The site and its side.
        public let place: PainMap.Place
        /// Its readings and scores.
        public let tally: PainMap.Tally
    }

    /// The days of the report.
    public let days: ClosedRange<DiaryDate>
    /// Every place as it was named in readings.
    public let map: PainMap
    /// The places that were named, the most painful first, then those named more often.
    public let rows: [Row]

    /// Creates a report on a range of days.
    /// - Complexity: O(n) in the entries of the days
    public init(_ days: ClosedRange<DiaryDate>, logbook: Logbook, catalog: Catalog) {
        self.init(days, map: PainMap(logbook, days: days), catalog: catalog)
    }

    /// Creates a report from the readings of a range of days.
    public init(_ days: ClosedRange<DiaryDate>, map: PainMap, catalog: Catalog) {
        self.days = days
        self.map = map
        // Sides of a site may be written differently; which is shown must not depend on the order of the keys.
        let sites = Dictionary(grouping: map.tallies.keys.sorted(by: Self.isPlainer), by: \.site)
        rows = sites.values.flatMap { named in
            let site = named[0].site
            return Self.rows(of: site, named: named.compactMap(\.side), catalog.site(site)?.sides ?? [], in: map)
        }.filter { $0.tally.readings > 0 }.sorted(by: Self.hurtsMore)
    }

    /// The rows of a site: one for each side, or a single one if the sides were never told apart.
    private static func rows(of site: Name, named: [Side], _ possible: [Side], in map: PainMap) -> [Row] {
        func row(_ side: Side?) -> Row {
            let place = PainMap.Place(site, side: side)
            return Row(place: place, tally: map.tally(of: place))
        }
        if named.isEmpty { return [row(nil)] }
        let isPaired = [named, possible].contains { $0.contains { $0 == .left || $0 == .right || $0 == .both } }
        let middle = named.contains(.centre) || possible.contains(.centre) ? [row(.centre)] : []
        guard isPaired else { return middle }
        let (left, right) = (row(.left), row(.right))
        let isApart = left.tally != right.tally
        return (isApart ? [left, right] : [Row(place: PainMap.Place(site, side: .both), tally: left.tally)]) + middle
    }

    /// Returns whether a site is written more plainly than another, in lower case and without hyphens.
    private static func isPlainer(_ one: PainMap.Place, _ other: PainMap.Place) -> Bool {
        let (isPlain, isOtherPlain) = (one.site.text == one.site.key, other.site.text == other.site.key)
        return isPlain == isOtherPlain ? one.site.text < other.site.text : isPlain
    }

    private static func hurtsMore(_ left: Row, _ right: Row) -> Bool {
        let (one, other) = (left.tally.average ?? -1, right.tally.average ?? -1)
        if one != other { return one > other }
        if left.tally.readings != right.tally.readings { return left.tally.readings > right.tally.readings }
        return left.place.words < right.place.words
    }
}

extension PainMap.Place {
    /// The place in words: “low back, left”.
    public var words: String { SiteWords.place(site, side) }

    /// The place in words that make clear whose left is meant: “low back, your left”.
    public var wordsWithOwner: String {
        switch side {
        case .left: "\(site), your left"
        case .right: "\(site), your right"
        case .centre, .both, nil: words
        }
    }

    /// The place as readings name it.
    public var reading: SiteReading { SiteReading(site, side: side) }

    /// Returns whether another place is this one or a side of it.
    public func covers(_ other: PainMap.Place) -> Bool {
        guard site == other.site else { return false }
        return side == nil || side == other.side || (side == .both && (other.side == .left || other.side == .right))
    }
}
