import Canvas
import Diary
import Reports

/// Today: one day, every row of it editable.
enum TodayScreen: ScreenPart {
    static let table = CommandTable.today
    static let key: KeySequence = "T"
    static let showCommand = Command.showToday

    static func titles(_ model: AppModel) -> [String] {
        let date = model.shownDay
        let end = date.yearEnd(in: model.presentDay.year)
        return [date.spelledDay + end, date.shortText + end, date.dayAndMonth + end, date.dayAndMonth]
    }

    /// Returns the months of the chart and of the usual values: the 28 days before the day shown, and the day after it; beside Week, also
    /// those of Week.
    static func months(_ model: AppModel) -> Set<YearMonth> {
        let day = model.shownDay
        let months = Set([day - 28, day, day + 1].map(\.yearMonth))
        return model.size.width < TodayPanes.least ? months : months.union(WeekScreen.months(TodayPanes.ofWeek(model)))
    }

    static func pictureName(_ model: AppModel) -> String { "today-\(model.shownDay)" }

    static func settle(_ model: inout AppModel) {
        let (day, reports) = (model.shownDay, model.reports)
        model.insights.findUsual(before: day, tracked: model.preferences.trackedHabits) { reports.habits(on: day) }
        if model.size.width >= TodayPanes.least {
            var beside = TodayPanes.ofWeek(model)
            beside.keepPeriodFacts()
            model.week.facts = beside.week.facts
        }
        guard FrameLayout.isLargeEnough(model.size) else { return }
        let layout = layout(model)
        // Less is shown above a dialog; keep the selection and scroll position for later.
        guard model.overlays.isEmpty else {
            return _ = model.today.columnsAboveDialog.value(for: layout.basis) { layout.columns }
        }
        model.today.columns.value(for: layout.basis) { layout.columns }
        let rows = layout.rows
        model.today.list.settle(rows: rows) { $0.group == $1.group }
        model.today.scroll = layout.scroll(
            from: model.today.scroll, showing: model.today.list.selection ?? layout.first)
    }

    static func click(_ point: Point, on model: inout AppModel) {
        let panes = TodayPanes(size: FrameLayout(size: model.size, model: model).body.size)
        guard panes.today.contains(point) else { return clickPane(point, panes, on: &model) }
        let layout = layout(model)
        if let command = layout.nextCommand(at: point, page: TodayPage(model)) {
            model.message = nil
            return model.perform(command, key: .enter)
        }
        guard let row = layout.row(at: point, scroll: model.today.scroll) else { return }
        if row == selection(model) {
            if let hold = layout.hold(at: point, scroll: model.today.scroll, page: TodayPage(model)) {
                return toggle(hold, on: &model)
            }
            _ = perform(.open, key: .enter, on: &model)
        } else {
            model.today.list.selection = row
        }
    }

    /// Switches from the week or the body beside Today to that screen.
    private static func clickPane(_ point: Point, _ panes: TodayPanes, on model: inout AppModel) {
        if panes.body?.contains(point) == true { return model.show(.body) }
        guard panes.week?.contains(point) == true else { return }
        model.week = TodayPanes.ofWeek(model).week
        model.show(.week)
    }

    /// Returns the selected row, or the one selected until the user moves.
    static func selection(_ model: AppModel) -> TodayRow? { model.today.list.selection ?? layout(model).first }

    /// Returns the layout of the day shown at the current size.
    static func layout(_ model: AppModel) -> TodayLayout {
        let body = FrameLayout(size: model.size, model: model).body.size
        return TodayLayout(TodayPage(model), size: TodayPanes(size: body).today.size)
    }
}
