import Diary
import Trends

/// What Body remembers: the time it looks back on and the selected place.
struct BodyModel: Equatable, Sendable {
    /// How far back pain counts.
    var period = BodyPeriod.month
    /// The selected place; nothing until the person moves, which means the one that hurt most.
    var selection: BodySelection?
    /// The first visible row of the list.
    var firstRow = 0
    /// The map last worked out.
    var cache = BodyCache()
}

/// How far back pain counts on Body.
enum BodyPeriod: Int, CaseIterable, Hashable, Sendable {
    /// Seven days.
    case week = 7
    /// Thirty days.
    case month = 30
    /// Ninety days.
    case quarter = 90
    /// Everything.
    case all = 0

    /// The words for it.
    var title: String { self == .all ? "all days" : "last \(rawValue) days" }

    /// Fewer words for it.
    var shortTitle: String { self == .all ? "all days" : "\(rawValue) days" }

    /// The period so many steps longer, as far as there is one.
    func longer(by steps: Int) -> BodyPeriod {
        let all = Self.allCases
        let place = (all.firstIndex(of: self) ?? 0) + steps
        return all[min(max(place, 0), all.count - 1)]
    }

    /// The first day of it; nothing when every day counts.
    func firstDay(today: DiaryDate) -> DiaryDate? { self == .all ? nil : today - (rawValue - 1) }
}

/// What is selected on Body.
enum BodySelection: Hashable, Sendable {
    /// A region of the figure.
    case region(BodyRegion)
    /// A place that the figure does not show, as a site of the person's own.
    case place(PainMap.Place)

    /// What it stands for in readings.
    var place: PainMap.Place {
        switch self {
        case .region(let region): region.place
        case .place(let place): place
        }
    }

    /// The region of the figure to walk on from; nothing for a place that the figure does not show.
    var region: BodyRegion? {
        switch self {
        case .region(let region): region
        case .place(let place):
            (BodyFigure.back.regions + BodyFigure.front.regions).first { place.covers($0.place) }
        }
    }
}

/// The pain of a time, kept so that no key waits for ten years of readings.
///
/// It follows from the entries, so two models with the same entries count as equal.
struct BodyCache: Equatable, Sendable {
    /// What the map was worked out of.
    struct Key: Hashable, Sendable {
        let revision: Int
        let period: BodyPeriod
        let today: DiaryDate
    }

    private(set) var key: Key?
    private(set) var map = PainMap(Logbook(), days: [])

    /// The map for a key, if it is the one kept.
    func map(for key: Key) -> PainMap? { self.key == key ? map : nil }

    /// Keeps a map.
    mutating func keep(_ map: PainMap, for key: Key) { (self.key, self.map) = (key, map) }

    static func == (left: BodyCache, right: BodyCache) -> Bool { true }
}

extension AppModel {
    /// Where it hurt over the time that Body looks back on.
    var painMap: PainMap { body.cache.map(for: painMapKey) ?? makePainMap() }

    /// Works out where it hurt unless nothing has changed since.
    mutating func refreshPainMap() {
        if body.cache.map(for: painMapKey) == nil { body.cache.keep(makePainMap(), for: painMapKey) }
    }

    private var painMapKey: BodyCache.Key {
        BodyCache.Key(revision: insights.revision, period: body.period, today: presentDay)
    }

    private func makePainMap() -> PainMap {
        let first = body.period.firstDay(today: presentDay) ?? insights.table.span?.lowerBound ?? presentDay
        guard first <= presentDay else { return PainMap(diary.logbook, days: []) }
        return PainMap(diary.logbook, days: insights.table.logged(in: first...presentDay).map(\.day))
    }
}
