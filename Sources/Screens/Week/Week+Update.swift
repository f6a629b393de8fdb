import Canvas
import Diary
import Reports
import Trends

extension WeekScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        case .previous: turn(to: model.weekPeriod.previous, on: &model)
        case .next: turn(to: model.weekPeriod.next, on: &model)
        case .zoomOut: zoom(to: model.week.kind.longer, on: &model)
        case .zoomIn: zoom(to: model.week.kind.shorter, on: &model)
        case .nextMeasure: changeMeasure(by: 1, on: &model)
        case .previousMeasure: changeMeasure(by: -1, on: &model)
        case .moveUp: select(model.weekDay - 1, on: &model)
        case .moveDown: select(model.weekDay + 1, on: &model)
        case .moveToFirst: select(model.weekPeriod.first, on: &model)
        case .moveToLast: select(model.weekPeriod.last, on: &model)
        case .present: select(model.presentDay, on: &model)
        case .pageUp: model.week.scroll -= max(1, model.size.height / 3)
        case .pageDown: model.week.scroll += max(1, model.size.height / 3)
        case .open: model.showDay(model.weekDay)
        default: return false
        }
        return true
    }

    static func goTo(_ date: DiaryDate, on model: inout AppModel) -> Bool {
        select(date, on: &model)
        return true
    }

    static func pictureName(_ model: AppModel) -> String {
        PeriodName(model.weekPeriod, presentYear: model.presentDay.year).fileName
    }

    static func scrollToTop(_ model: inout AppModel) { model.week.scroll = 0 }

    private static func select(_ day: DiaryDate, on model: inout AppModel) {
        model.selectWeekDay(day)
        guard model.week.kind != .week else { return }
        model.keepPeriodFacts()
        model.week.scroll = view(model).scroll(from: model.week.scroll, showing: model.weekDay)
    }

    /// Shows another period, selecting the day at the same position.
    private static func turn(to period: Period, on model: inout AppModel) {
        let present = Period(model.week.kind, containing: model.lastWeekDay, weekStart: model.preferences.weekStart)
        guard period.first <= present.first else {
            model.message = Message(.note, "That \(period.kind.rawValue) has not come yet.")
            return
        }
        let place = model.weekDay - model.weekPeriod.first
        if model.week.scroll == 0 {
            open(on: min(period.first + place, period.last), &model)
        } else {
            select(min(period.first + place, period.last), on: &model)
        }
    }

    /// Shows a period from its top: where a chart comes first, that matters more than the day under the cursor.
    private static func open(on day: DiaryDate, _ model: inout AppModel) {
        model.selectWeekDay(day)
        model.week.scroll = 0
        guard model.week.kind != .week else { return }
        model.keepPeriodFacts()
        model.week.scroll = view(model).firstScroll(showing: day)
    }

    private static func zoom(to kind: Period.Kind?, on model: inout AppModel) {
        guard let kind else {
            let words = model.week.kind == .week ? "A week is the closest view." : "A year is the widest view."
            model.message = Message(.note, words)
            return
        }
        model.week.kind = kind
        open(on: model.weekDay, &model)
    }

    private static func changeMeasure(by steps: Int, on model: inout AppModel) {
        let all = WeekMeasure.all(model.reports.habits(in: model.weekPeriod.days))
        let place = all.firstIndex(of: model.week.measure) ?? 0
        model.week.measure = all[((place + steps) % all.count + all.count) % all.count]
    }
}
