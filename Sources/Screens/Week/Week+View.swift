import Canvas
import Diary
import Trends

extension WeekScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        let view = view(model)
        view.draw(on: &canvas)
        return notes(view, model)
    }

    static func notes(_ model: AppModel) -> ScreenNotes { notes(view(model), model) }

    private static func notes(_ view: PeriodView, _ model: AppModel) -> ScreenNotes {
        let last = view.lastScroll
        guard last > 0 else {
            var notes = ScreenNotes(
                view.remark?.truncated(to: max(1, model.size.width - 2), glyphs: model.glyphs) ?? "")
            notes.idleCommands = [.pageDown]
            return notes
        }
        let top = min(model.week.scroll, last)
        // The arrow keys move between days here, so the note names the key that scrolls.
        let key = model.keymap.binding(of: .pageDown, in: model.contexts)?.footerLabel(model.glyphs)
        return ScreenNotes(model.glyphs.more((top, last - top)) + (top < last ? key.map { ", \($0)" } ?? "" : ""))
    }

    /// Returns what the body shows at the current size.
    static func view(_ model: AppModel) -> PeriodView {
        let size = FrameLayout(size: model.size, model: model).body.size
        let page = WeekPage(model)
        return model.week.kind == .week ? .table(WeekTable(page, size: size)) : .map(MapPage(page, size: size))
    }
}

/// The two forms of Week.
indirect enum PeriodView {
    /// Bars and a table.
    case table(WeekTable)
    /// A map of days.
    case map(MapPage)

    /// The last row it can be scrolled to.
    var lastScroll: Int {
        switch self {
        case .table(let table): table.lastScroll
        case .map(let map): map.lastScroll
        }
    }

    /// What was omitted or left out, in a line; nil if nothing was.
    var remark: String? {
        switch self {
        case .table(let table): table.remark
        case .map(let map): map.remark
        }
    }

    /// Returns the day at a point in the body.
    func day(at point: Point) -> DiaryDate? {
        switch self {
        case .table(let table): table.day(at: point)
        case .map(let map): map.day(at: point)
        }
    }

    /// Returns the scroll position nearest to the current one at which a day is visible.
    func scroll(from scroll: Int, showing day: DiaryDate) -> Int {
        switch self {
        case .table: scroll
        case .map(let map): map.scroll(from: scroll, showing: day)
        }
    }

    /// Returns the scroll position at which it opens: the top, unless only its map scrolls and a day is below.
    func firstScroll(showing day: DiaryDate) -> Int {
        switch self {
        case .table: 0
        case .map(let map): map.hasLine ? 0 : map.scroll(from: 0, showing: day)
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
    /// The next longer kind; nil after the year.
    var longer: Period.Kind? {
        Period.Kind.allCases.drop { $0 != self }.dropFirst().first
    }

    /// The next shorter kind; nil before the week.
    var shorter: Period.Kind? {
        Period.Kind.allCases.prefix { $0 != self }.last
    }
}
