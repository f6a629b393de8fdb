import Diary
import Reports
import Trends

/// What Body remembers: the time it looks back on and the selected place.
struct BodyModel: Equatable, Sendable {
    /// How far back pain counts.
    var period = BodyPeriod.month
    /// The selected place; nil until the person moves, which means the one that hurt most.
    var selection: BodySelection?
    /// The first visible rows.
    var tops = Tops()

    /// The first visible row of the list beside a figure, and of the longer list where there is no room for one: each keeps
    /// its own, so that a small window leaves no trace.
    struct Tops: Equatable, Sendable {
        fileprivate var (besideFigure, alone) = (0, 0)
    }
    /// The report last worked out.
    @Derived var reports = Memo<BodyReportKey, BodyReport>()
}

extension BodyModel {
    /// The first visible row of the list of a layout.
    subscript(topOf layout: BodyLayout) -> Int {
        get { layout.slots.isEmpty ? tops.alone : tops.besideFigure }
        set {
            if layout.slots.isEmpty { tops.alone = newValue } else { tops.besideFigure = newValue }
        }
    }
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

    /// The first day of it; nil when every day counts.
    func firstDay(today: DiaryDate) -> DiaryDate? { self == .all ? nil : today - (rawValue - 1) }
}

/// What is selected on Body.
enum BodySelection: Hashable, Sendable {
    /// A region of the figure.
    case region(BodyRegion)
    /// A place that the figure does not show, as a site of the person's own.
    case place(PainMap.Place)

    /// The site it shows in readings.
    var place: PainMap.Place {
        switch self {
        case .region(let region): region.place
        case .place(let place): place
        }
    }

    /// The region of the figure to walk on from; nil for a place that the figure does not show.
    var region: BodyRegion? {
        switch self {
        case .region(let region): region
        case .place(let place):
            (BodyFigure.back.regions + BodyFigure.front.regions).first { place.covers($0.place) }
        }
    }
}

/// What a report of a time is worked out from.
struct BodyReportKey: Hashable, Sendable {
    let revision: Int
    let period: BodyPeriod
    let today: DiaryDate
}

extension AppModel {
    /// Where it hurt over the time that Body looks back on.
    var bodyReport: BodyReport { body.reports[bodyReportKey] ?? makeBodyReport() }

    /// Works out where it hurt unless nothing has changed since.
    mutating func refreshBodyReport() {
        let report = bodyReport
        body.reports.value(for: bodyReportKey) { report }
    }

    private var bodyReportKey: BodyReportKey {
        BodyReportKey(revision: insights.revision, period: body.period, today: presentDay)
    }

    private func makeBodyReport() -> BodyReport {
        let first = body.period.firstDay(today: presentDay) ?? insights.table.span?.lowerBound ?? presentDay
        return BodyReport(min(first, presentDay)...presentDay, logbook: diary.logbook, catalog: catalog)
    }
}
