import Diary
import Reports
import Trends

/// The content of Body: the places that hurt, the selected one, and its details.
struct BodyPage {
    /// A place in the list.
    struct Row: Hashable {
        let selection: BodySelection
        let tally: PainMap.Tally
    }

    let map: PainMap
    /// The places with readings, most painful first.
    let painful: [Row]
    /// The selected place.
    let selection: BodySelection

    init(_ model: AppModel) {
        let report = model.bodyReport
        map = report.map
        painful = report.rows.map { Row(selection: Self.selection(of: $0.place), tally: $0.tally) }
        selection =
            model.body.selection ?? painful.first?.selection
            ?? .region(.lowBack)
    }

    /// The places with readings, then all others from head to foot.
    var all: [Row] {
        let others = Self.places.filter { place in !painful.contains { $0.covers(place.place) } }
        return painful + others.map { Row(selection: .region($0), tally: .none) }
    }

    /// Returns the index of the row that shows the selected place: its own, or else the row of the place it is a side of.
    func selectedRow(of rows: [Row]) -> Int? {
        let place = selection.place
        return rows.firstIndex { $0.selection.place == place } ?? rows.firstIndex { $0.covers(place) }
    }

    /// The tally of the selected place.
    var selectedTally: PainMap.Tally { map.tally(of: selection.place) }

    /// Returns whether a region needs its own number; not if the middle of its site already shows the same.
    func isLabelled(_ region: BodyRegion) -> Bool {
        let middle = PainMap.Place(region.site, side: .centre)
        guard region.side != .centre, Self.placesOnFigure.contains(middle) else { return true }
        return map.tally(of: region.place) != map.tally(of: middle)
    }

    /// The regions of both figures, one for each place, from the back if possible, since most pain is logged there.
    private static let places: [BodyRegion] = {
        var places: Set<PainMap.Place> = []
        return (BodyFigure.back.regions + BodyFigure.front.regions).filter { places.insert($0.place).inserted }
    }()

    private static let placesOnFigure = Set(places.map(\.place))
    private static let regions = Dictionary(places.map { ($0.place, $0) }) { first, _ in first }

    /// Returns the selection for a place: its region on the figure, if it has one.
    private static func selection(of place: PainMap.Place) -> BodySelection {
        regions[place].map { .region($0) } ?? .place(place)
    }
}

extension BodyPage.Row {
    /// The place in words: “low back, left”.
    var name: String { selection.place.words }

    /// Returns whether a place belongs to the row.
    func covers(_ place: PainMap.Place) -> Bool { selection.place.covers(place) }
}
