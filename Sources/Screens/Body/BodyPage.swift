import Diary
import Reports
import Trends

/// The content of Body: the places that hurt, the selected one, and what is known of it.
struct BodyPage {
    /// A place in the list.
    struct Row: Hashable {
        let selection: BodySelection
        let tally: PainMap.Tally
    }

    let map: PainMap
    /// The places with readings, the most painful first.
    let painful: [Row]
    /// The selected place.
    let selection: BodySelection

    init(_ model: AppModel) {
        map = model.painMap
        painful = Self.painful(map)
        selection =
            model.body.selection ?? painful.first?.selection
            ?? .region(.lowBack)
    }

    /// The places with readings, then all others from head to foot.
    var all: [Row] {
        let others = Self.places.filter { place in !painful.contains { $0.covers(place.place) } }
        return painful + others.map { Row(selection: .region($0), tally: .none) }
    }

    /// Which of some rows stands for the selected place: its own, or else the one that it is a side of.
    func selectedRow(of rows: [Row]) -> Int? {
        let place = selection.place
        return rows.firstIndex { $0.selection.place == place } ?? rows.firstIndex { $0.covers(place) }
    }

    /// What is known of the selected place.
    var selectedTally: PainMap.Tally { map.tally(of: selection.place) }

    /// Whether a region needs its number, or the middle of its site carries one that says the same.
    func isLabelled(_ region: BodyRegion) -> Bool {
        let middle = PainMap.Place(region.site, side: .centre)
        guard region.side != .centre, Self.placesOnFigure.contains(middle) else { return true }
        return map.tally(of: region.place) != map.tally(of: middle)
    }

    /// The regions of both figures, those of one place once: seen from the back where pain is logged most.
    private static let places: [BodyRegion] = {
        var places: Set<PainMap.Place> = []
        return (BodyFigure.back.regions + BodyFigure.front.regions).filter { places.insert($0.place).inserted }
    }()

    private static let placesOnFigure = Set(places.map(\.place))
    private static let sitesOnFigure = Set(places.map(\.site))

    private static func painful(_ map: PainMap) -> [Row] {
        let regions = Dictionary(grouping: places, by: \.site)
        let onFigure = regions.values.flatMap { rows(of: $0, map) }
        let elsewhere = map.tallies.filter { !sitesOnFigure.contains($0.key.site) }
            .map { Row(selection: .place($0.key), tally: $0.value) }
        return (onFigure + elsewhere).filter { $0.tally.readings > 0 }.sorted(by: hurtsMore)
    }

    /// The rows of a site: one for each side, or one for all or both where the sides were never told apart.
    private static func rows(of regions: [BodyRegion], _ map: PainMap) -> [Row] {
        let rows = regions.map { Row(selection: .region($0), tally: map.tally(of: $0.place)) }
        let sided = rows.filter { $0.selection.place.side != .centre }
        guard let first = sided.first, sided.count == 2, sided[1].tally == first.tally else { return rows }
        let site = first.selection.place.site
        if map.tallies[PainMap.Place(site, side: .both)] == nil, rows.allSatisfy({ $0.tally == first.tally }) {
            return [Row(selection: .place(.init(site)), tally: first.tally)]
        }
        let middle = rows.filter { $0.selection.place.side == .centre }
        return [Row(selection: .place(.init(site, side: .both)), tally: first.tally)] + middle
    }

    private static func hurtsMore(_ left: Row, _ right: Row) -> Bool {
        let (one, other) = (left.tally.average ?? -1, right.tally.average ?? -1)
        if one != other { return one > other }
        if left.tally.readings != right.tally.readings { return left.tally.readings > right.tally.readings }
        return left.name < right.name
    }
}

extension BodyPage.Row {
    /// The place in words: “low back, left”.
    var name: String { selection.place.words }

    /// Whether a place belongs to the row.
    func covers(_ place: PainMap.Place) -> Bool { selection.place.covers(place) }
}

extension PainMap.Place {
    /// Whether another place is this one or a side of it.
    func covers(_ other: PainMap.Place) -> Bool {
        guard site == other.site else { return false }
        return side == nil || side == other.side || (side == .both && (other.side == .left || other.side == .right))
    }

    /// The place as readings name it.
    var reading: SiteReading { SiteReading(site, side: side) }

    /// The place in words: “low back, left”.
    var words: String { SiteWords.text([reading]) }

    /// The place in words that say whose left is meant: “low back, your left”.
    var wordsWithOwner: String {
        switch side {
        case .left: "\(site), your left"
        case .right: "\(site), your right"
        case .centre: "\(site), in the centre"
        case .both, nil: words
        }
    }
}
