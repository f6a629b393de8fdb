import Canvas
import Diary
import Reports
import Trends

extension TodayScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        if command.isMoving {
            let layout = layout(model)
            model.today.list.selection = selection(model)
            let page = layout.page(command, from: selection(model))
            return model.today.list.perform(command, rows: layout.rows, page: page)
        }
        switch command {
        case .previousGroup: moveGroup(by: -1, on: &model)
        case .nextGroup: moveGroup(by: 1, on: &model)
        case .previous: model.showDay(model.shownDay - 1)
        case .next: model.showDay(model.shownDay + 1)
        case .present: model.showDay(model.presentDay)
        case LinksScreen.showCommand: showLinks(on: &model)
        case .toggle, .increase, .decrease, .open, .delete, .addFlare: edit(command, on: &model)
        case .editInEditor: openEditor(on: &model)
        default: return false
        }
        return true
    }

    private static func moveGroup(by groups: Int, on model: inout AppModel) {
        let layout = layout(model)
        let rows = layout.rows
        let place = selection(model).flatMap(rows.firstIndex) ?? 0
        let starts = layout.firstRows.compactMap(rows.firstIndex)
        let target = groups > 0 ? starts.first { $0 > place } : starts.last { $0 < place }
        if let target { model.today.list.selection = rows[target] }
    }

    private static func edit(_ command: Command, on model: inout AppModel) {
        if command == .addFlare { return markFlare(on: &model) }
        switch selection(model) {
        case .habit(let name): edit(model.reports.habit(named: name), command, on: &model)
        case .stretch(let name): toggleStretch(name, command, on: &model)
        case .reading(let id): editReading(id, command, on: &model)
        case .medicine(let id, let place): editMedicine(id, place, command, on: &model)
        case .activity(let id, let place): editActivity(id, place, command, on: &model)
        case .care(let id, let place): editCare(id, place, command, on: &model)
        case .also(let id, let kind): editAlso(id, kind, command, on: &model)
        case .note(let id): editNote(id, command, on: &model)
        case .day(let day): if command == .open { model.showDay(day) }
        case nil: break
        }
    }

    private static func edit(_ habit: Habit, _ command: Command, on model: inout AppModel) {
        let day = model.shownDay
        let amount = model.insights.table[day].amountAsLogged(of: habit)
        let usual = model.reports.usual(habit, before: day)
        switch command {
        case .increase, .decrease:
            let direction = command == .increase ? 1 : -1
            model.setUnlessSame(
                habit, from: amount, to: habit.stepped(from: amount, usual: usual, by: direction), on: day)
        case .toggle:
            let toggled = habit.toggled(from: amount, usual: usual)
            if toggled == nil { model.message = Message(.note, "No usual value yet. Press + or Enter to set one.") }
            model.setUnlessSame(habit, from: amount, to: toggled, on: day)
        case .open: model.open(QuickForm(habit: habit, day: day, model: model))
        case .delete where amount != nil: model.set(habit, to: nil, on: day)
        default: break
        }
    }

    /// Logs the next open hold of a stretch; if none is open, removes what the day has of it.
    private static func toggleStretch(_ name: Name, _ command: Command, on model: inout AppModel) {
        guard command == .toggle || command == .open || command == .delete else { return }
        let day = model.shownDay
        let routine = DayReport(day, in: model.reports).stretches
        let open = routine.items.first { $0.plan.stretch == name && $0.state != .done }
        if command != .delete, let plan = open?.plan {
            model.addHold(Hold(name, side: plan.side, .done(plan.duration)), on: day)
            return
        }
        takeBack(name, on: day, of: &model, summary: "\(name) not done") { _ in true }
    }

    /// Logs a hold, or removes what the day has of its side.
    static func toggle(_ item: StretchDay.Item, on model: inout AppModel) {
        let (plan, day) = (item.plan, model.shownDay)
        guard item.state == .done else {
            return model.addHold(Hold(plan.stretch, side: plan.side, .done(plan.duration)), on: day)
        }
        takeBack(plan.stretch, on: day, of: &model, summary: "\(plan.words) not done") { $0 == plan.side }
    }

    /// Removes what a day has of a stretch on some sides.
    private static func takeBack(
        _ name: Name, on day: DiaryDate, of model: inout AppModel, summary: String, where isMeant: (Side?) -> Bool
    ) {
        let changes = model.diary.logbook.entries(on: day).compactMap { entry in
            var rest = entry
            rest.holds.removeAll { $0.name == name && isMeant($0.side) }
            rest.exercises.removeAll { $0.name == name && isMeant($0.side) }
            return model.change(from: entry, to: rest)
        }
        model.commit(changes, summary: summary)
    }

    private static func markFlare(on model: inout AppModel) {
        let day = model.shownDay
        let marked = model.diary.logbook.entries(on: day).filter { $0.flare != nil }
        guard let last = marked.last else {
            var entry = model.newEntry(on: day)
            entry.flare = true
            model.commit([.add(entry)], summary: "marked as a flare-up")
            return
        }
        // Cycle through yes, no and unset.
        let next: Bool? = last.flare == true ? false : nil
        let changes = marked.compactMap { entry in
            var changed = entry
            changed.flare = entry == last ? next : nil
            return model.change(from: entry, to: changed)
        }
        model.commit(changes, summary: next == nil ? "no mark" : "marked as no flare-up")
    }

    /// Shows Links, at the experiment if what to do next names it.
    private static func showLinks(on model: inout AppModel) {
        let report = DayReport(model.shownDay, in: model.reports)
        let isNext = report.isToday && report.next.contains { $0.kind == .experiment }
        model.show(.links)
        if isNext, let experiment = report.experiment { LinksScreen.open(at: experiment.id, on: &model) }
    }

    private static func openEditor(on model: inout AppModel) {
        guard let entry = selectedEntry(model) else {
            model.message = Message(.note, "Select something that was logged first.")
            return
        }
        model.request(.openEditor(entry))
    }

    /// Returns the entry behind the selected row; for a habit or stretch, the latest that mentions it.
    static func selectedEntry(_ model: AppModel) -> Entry? {
        let entries = model.diary.logbook.entries(on: model.shownDay)
        switch selection(model) {
        case .reading(let id), .medicine(let id, _), .activity(let id, _), .care(let id, _), .also(let id, _),
            .note(let id):
            return model.diary.logbook.entry(id)
        case .habit(let name):
            let habit = model.reports.habit(named: name)
            return entries.last { $0.mentions(habit) }
        case .stretch(let name):
            return entries.last { entry in
                entry.holds.contains { $0.name == name } || entry.exercises.contains { $0.name == name }
            }
        case .day, nil: return nil
        }
    }
}
