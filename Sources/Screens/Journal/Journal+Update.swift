import Canvas
import Diary
import Reports

extension JournalScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        // The first row shows the heading of a day.
        let page = max(1, bodySize(model).height - 1)
        switch command {
        case .moveUp, .previousHit: move(by: -1, on: &model)
        case .moveDown, .nextHit: move(by: 1, on: &model)
        case .pageUp: turn(by: -page, on: &model)
        case .pageDown: turn(by: page, on: &model)
        case .moveToFirst: model.journal.selection = model.journal.days.first?.entries.first
        case .moveToLast: model.journal.selection = model.journal.days.last?.entries.last
        case .previousGroup: moveDay(by: -1, on: &model)
        case .nextGroup: moveDay(by: 1, on: &model)
        case .cancel:
            // Among all entries the one that was found stays selected, as the next key may delete it.
            model.journal.selection = model.journal.selectedEntry
            model.search("")
        case .open, .delete, .editInEditor, .showDay, .toggle: edit(command, on: &model)
        default: return false
        }
        return true
    }

    private static func move(by entries: Int, on model: inout AppModel) {
        guard let place = selectedPlace(model) else { return }
        model.journal.selection = model.journal.entry(from: place, movedBy: entries)
    }

    /// Goes up or down by this many lines, among them the headings of days, but by one entry at least.
    private static func turn(by lines: Int, on model: inout AppModel) {
        guard let place = selectedPlace(model) else { return }
        let step = lines < 0 ? -1 : 1
        let farthest = model.journal.place(place, movedBy: lines)
        let reached = stride(from: 0, through: -2 * step, by: -step).lazy.compactMap { back in
            model.journal.entry(at: model.journal.place(farthest, movedBy: back))
        }.first
        guard let reached, reached != model.journal.selectedEntry else { return move(by: step, on: &model) }
        model.journal.selection = reached
    }

    private static func moveDay(by days: Int, on model: inout AppModel) {
        guard let place = selectedPlace(model) else { return }
        let target = min(max(place.day + days, 0), model.journal.days.count - 1)
        model.journal.selection = model.journal.days[target].entries.first
    }

    private static func edit(_ command: Command, on model: inout AppModel) {
        guard let entry = model.journal.selectedEntry.flatMap(model.diary.logbook.entry) else {
            model.message = Message(.note, "There is no entry here.")
            return
        }
        switch command {
        case .open: open(entry, on: &model)
        case .delete: model.commit([.delete(entry)], summary: "deleted \(entry.line())")
        case .editInEditor: model.request(.openEditor(entry))
        case .toggle where entry.question == nil:
            model.message = Message(.note, "Space ticks off a question for your appointment.")
        case .toggle: model.tickOff(entry)
        default: showDay(of: entry, on: &model)
        }
    }

    /// Opens the form that fits an entry; entries with several kinds of content are edited on their day.
    private static func open(_ entry: Entry, on model: inout AppModel) {
        if entry.isReading {
            model.open(PainDialog(editing: entry, model: model))
        } else if entry.activities.count == 1, entry.care.isEmpty, entry.habits.isEmpty {
            model.open(QuickForm(editing: entry, activity: 0, model: model))
        } else if entry.care.count == 1, entry.activities.isEmpty, entry.habits.isEmpty {
            model.open(QuickForm(editing: entry, care: 0, model: model))
        } else if entry.event != nil {
            model.open(LineEditor(.event, editing: entry))
        } else if entry.question != nil {
            model.open(LineEditor(.question, editing: entry))
        } else if entry.note != nil, entry.habits.isEmpty, !entry.hasExercise {
            model.open(NoteEditor(editing: entry))
        } else {
            showDay(of: entry, on: &model)
        }
    }

    private static func showDay(of entry: Entry, on model: inout AppModel) {
        model.showDay(model.diary.logbook.day(of: entry.when))
        if entry.isReading {
            model.reveal(.reading(entry.id))
        } else if let habit = entry.habits.first {
            model.reveal(.habit(habit.name))
        } else if let hold = entry.holds.first {
            model.reveal(.stretch(hold.name))
        } else if let bout = entry.exercises.first {
            let isPlanned = DayReport(model.shownDay, in: model.reports).stretches.plans(bout.name, side: bout.side)
            model.reveal(isPlanned ? .stretch(bout.name) : .also(entry.id, .exercise(0)))
        } else if entry.note != nil {
            model.reveal(.note(entry.id))
        }
    }

    static func goTo(_ date: DiaryDate, on model: inout AppModel) -> Bool {
        let day = model.journal.days.partitionIndex { $0.date <= date }
        guard model.journal.days.indices.contains(day) else { return false }
        model.journal.selection = model.journal.days[day].entries.first
        return true
    }
}
