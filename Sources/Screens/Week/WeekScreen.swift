import Canvas
import Diary
import Reports
import Trends

/// Week: a week as bars and a table, or a month, quarter or year as a map of days.
enum WeekScreen: ScreenPart {
    static let context = KeyContext.week

    static func titles(_ model: AppModel) -> [String] {
        PeriodName(model.weekPeriod, presentYear: model.presentDay.year).titles
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        switch command {
        case .previous, .next: model.week.kind.rawValue
        case .zoomOut: model.week.kind.longer?.rawValue ?? ""
        case .zoomIn: model.week.kind.shorter?.rawValue ?? ""
        case .pageDown: view(model).lastScroll == 0 ? "" : nil
        case .present: model.week.chosenDay == nil ? "" : nil
        default: nil
        }
    }

    /// The months of the period, of the one before, and of the weeks that the trend looks back on.
    static func months(_ model: AppModel) -> Set<YearMonth> {
        let period = model.weekPeriod
        let first = min(period.previous.previous.previous.first, period.last - 7 * WeeklyTrend.window)
        let from = period.kind == .year ? period.previous.first : first
        var months: Set<YearMonth> = []
        var month = from.yearMonth
        while month <= period.last.yearMonth, months.insert(month).inserted { month = month.advanced(by: 1) }
        return months
    }

    static func settle(_ model: inout AppModel) {
        model.keepPeriodFacts()
        // Fitting the page is only needed where there is something to keep within it.
        guard model.week.scroll != 0 else { return }
        model.week.scroll = max(0, min(model.week.scroll, view(model).lastScroll))
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let day = view(model).day(at: point), day <= model.weekPeriod.last else { return }
        if day == model.weekDay {
            model.showDay(day)
        } else {
            model.selectWeekDay(day)
        }
    }

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] {
        let last = view(model).lastScroll
        let below = last - min(model.week.scroll, last)
        guard below > 0 else { return [] }
        // The arrow keys go from day to day here, so the note names the key that scrolls.
        let key = model.keymap.binding(of: .pageDown, in: model.contexts)?.footerLabel(model.glyphs)
        return [(1, "\(model.glyphs.arrowDown) \(below) more" + (key.map { ", \($0)" } ?? ""))]
    }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        view(model).draw(on: &canvas)
    }

    /// What stands on the body at the present size.
    static func view(_ model: AppModel) -> PeriodView {
        let size = FrameLayout(size: model.size, model: model).body.size
        let page = WeekPage(model)
        return model.week.kind == .week ? .table(WeekTable(page, size: size)) : .map(MapPage(page, size: size))
    }
}

/// The two forms of Week.
enum PeriodView {
    /// Bars and a table.
    case table(WeekTable)
    /// A map of days.
    case map(MapPage)

    /// The last row that it can be scrolled to.
    var lastScroll: Int {
        switch self {
        case .table(let table): table.lastScroll
        case .map(let map): map.lastScroll
        }
    }

    /// The day at a place of the body.
    func day(at point: Point) -> DiaryDate? {
        switch self {
        case .table(let table): table.day(at: point)
        case .map(let map): map.day(at: point)
        }
    }

    /// The scroll nearest to the present one at which a day can be seen.
    func scroll(from scroll: Int, showing day: DiaryDate) -> Int {
        switch self {
        case .table: scroll
        case .map(let map): map.scroll(from: scroll, showing: day)
        }
    }

    func draw(on canvas: inout Canvas) {
        switch self {
        case .table(let table): table.draw(on: &canvas)
        case .map(let map): map.draw(on: &canvas)
        }
    }
}

extension Period.Kind {
    /// The next longer kind; nothing after the year.
    var longer: Period.Kind? {
        Period.Kind.allCases.drop { $0 != self }.dropFirst().first
    }

    /// The next shorter kind; nothing before the week.
    var shorter: Period.Kind? {
        Period.Kind.allCases.prefix { $0 != self }.last
    }
}
