import Diary
import Reports
import Trends

/// The state of Body: the period it covers and the selected place.
struct BodyModel: Equatable, Sendable {
    /// The period over which pain counts.
    var period = BodyPeriod.month
    /// The selected place; nil, until the user moves, for the one that hurt most.
    var selection: BodySelection?
    /// The first visible rows.
    var tops = Tops()

    /// The first visible row of the list beside a figure, and of the longer list without one; each is kept so that a small window has no
    /// lasting effect.
    struct Tops: Equatable, Sendable {
        fileprivate var (besideFigure, alone) = (0, 0)
    }
    /// The cached report.
    @Derived var reports = Memo<BodyReportKey, BodyReport>()
    /// Where it hurt before the last weeks, cached since mostly those change.
    @Derived var earlier = Memo<BodyReportKey, PainMap>()
}

extension BodyModel {
    /// The first visible row of the list in a layout.
    subscript(topOf layout: BodyLayout) -> Int {
        get { layout.slots.isEmpty ? tops.alone : tops.besideFigure }
        set {
            if layout.slots.isEmpty { tops.alone = newValue } else { tops.besideFigure = newValue }
        }
    }
}

/// The period over which pain counts on Body.
enum BodyPeriod: Int, CaseIterable, Hashable, Sendable {
    /// The last seven days.
    case week = 7
    /// The last thirty days.
    case month = 30
    /// The last ninety days.
    case quarter = 90
    /// All days.
    case all = 0

    /// The title of the period.
    var title: String { self == .all ? "all days" : "last \(rawValue) days" }

    /// A shorter title.
    var shortTitle: String { self == .all ? "all days" : "\(rawValue) days" }

    /// Returns the period that many steps longer, limited to the longest.
    func longer(by steps: Int) -> BodyPeriod {
        let all = Self.allCases
        let place = (all.firstIndex(of: self) ?? 0) + steps
        return all[min(max(place, 0), all.count - 1)]
    }

    /// Returns the first day of the period; nil if every day counts.
    func firstDay(today: DiaryDate) -> DiaryDate? { self == .all ? nil : today - (rawValue - 1) }
}

/// The selection on Body.
enum BodySelection: Hashable, Sendable {
    /// A region of the figure.
    case region(BodyRegion)
    /// A place that isn't on the figure, such as a site the user added.
    case place(PainMap.Place)

    /// The selected place.
    var place: PainMap.Place {
        switch self {
        case .region(let region): region.place
        case .place(let place): place
        }
    }

    /// The region of the figure to move on from; nil for a place that isn't on the figure.
    var region: BodyRegion? {
        switch self {
        case .region(let region): region
        case .place(let place):
            (BodyFigure.back.regions + BodyFigure.front.regions).first { place.covers($0.place) }
        }
    }
}

/// The inputs of a report.
struct BodyReportKey: Hashable, Sendable {
    let revision: Int
    let period: BodyPeriod
    let today: DiaryDate
}

extension AppModel {
    /// The report on where it hurt in the period of Body.
    var bodyReport: BodyReport { body.reports[bodyReportKey] ?? makeBodyReport() }

    /// Updates the cached report if its inputs have changed.
    mutating func refreshBodyReport() {
        if let days = earlierBodyDays {
            let (logbook, key) = (diary.logbook, earlierBodyKey)
            body.earlier.value(for: key) { PainMap(logbook, days: days) }
        }
        let report = bodyReport
        body.reports.value(for: bodyReportKey) { report }
    }

    private var bodyReportKey: BodyReportKey {
        BodyReportKey(revision: insights.revision, period: body.period, today: presentDay)
    }

    private var earlierBodyKey: BodyReportKey {
        BodyReportKey(revision: insights.revision(before: recentBodyDay), period: body.period, today: presentDay)
    }

    /// The days of the report.
    private var bodyDays: ClosedRange<DiaryDate> {
        let first = body.period.firstDay(today: presentDay) ?? insights.table.span?.lowerBound ?? presentDay
        return min(first, presentDay)...presentDay
    }

    /// The first of the last weeks, which are gone through anew after each change.
    private var recentBodyDay: DiaryDate { presentDay - BodyPeriod.quarter.rawValue }

    /// The days of the report before the last weeks; nil if there are none.
    private var earlierBodyDays: ClosedRange<DiaryDate>? {
        bodyDays.lowerBound < recentBodyDay ? bodyDays.lowerBound...(recentBodyDay - 1) : nil
    }

    private func makeBodyReport() -> BodyReport {
        guard let days = earlierBodyDays else {
            return BodyReport(bodyDays, logbook: diary.logbook, catalog: catalog)
        }
        var map = body.earlier[earlierBodyKey] ?? PainMap(diary.logbook, days: days)
        map.add(recentBodyDay...presentDay, of: diary.logbook)
        return BodyReport(bodyDays, map: map, catalog: catalog)
    }
}
