import Canvas
import Diary
import Reports

/// What the keys do on rows that show a part of one entry.
extension TodayScreen {
    static func editReading(_ id: EntryID, _ command: Command, on model: inout AppModel) {
        guard let entry = model.diary.logbook.entry(id) else { return }
        switch command {
        case .open: model.open(PainDialog(editing: entry, model: model))
        case .increase, .decrease:
            guard let score = entry.painNow, let next = PainScore(score.value + (command == .increase ? 1 : -1)) else {
                return
            }
            var changed = entry
            changed.pain = next
            model.commit([model.change(from: entry, to: changed)].compactMap { $0 }, summary: changed.line())
        case .delete:
            let change = model.change(from: entry, to: entry.withoutReading)
            model.commit([change].compactMap { $0 }, summary: "deleted \(entry.line())")
        default: break
        }
    }

    static func editActivity(_ id: EntryID, _ place: Int, _ command: Command, on model: inout AppModel) {
        guard let entry = model.diary.logbook.entry(id), entry.activities.indices.contains(place) else { return }
        let activity = entry.activities[place]
        var changed = entry
        switch command {
        case .open: model.open(QuickForm(editing: entry, activity: place, model: model))
        case .increase, .decrease:
            let habit =
                model.catalog.loggedHabit(activity.name)
                ?? Habit(name: activity.name, measure: .minutes, question: "")
            changed.activities[place].amount = habit.stepped(
                from: activity.amount, usual: nil, by: command == .increase ? 1 : -1)
            model.commit(
                [model.change(from: entry, to: changed)].compactMap { $0 }, summary: changed.activities[place].words)
        case .delete:
            changed.activities.remove(at: place)
            model.commit(
                [model.change(from: entry, to: changed)].compactMap { $0 }, summary: "deleted \(activity.words)")
        default: break
        }
    }

    static func editCare(_ id: EntryID, _ place: Int, _ command: Command, on model: inout AppModel) {
        guard let entry = model.diary.logbook.entry(id), entry.care.indices.contains(place) else { return }
        switch command {
        case .open: model.open(QuickForm(editing: entry, care: place, model: model))
        case .delete:
            var rest = entry
            rest.care.remove(at: place)
            // Pain before and after belongs to the treatment.
            if rest.care.isEmpty, !rest.hasExercise { (rest.painBefore, rest.painAfter) = (nil, nil) }
            let summary = "deleted \(entry.care[place].words)"
            model.commit([model.change(from: entry, to: rest)].compactMap { $0 }, summary: summary)
        default: break
        }
    }

    static func editMedicine(_ id: EntryID, _ place: Int, _ command: Command, on model: inout AppModel) {
        guard command == .delete, let entry = model.diary.logbook.entry(id), entry.medicines.indices.contains(place)
        else { return }
        var rest = entry
        rest.medicines.remove(at: place)
        let summary = "deleted \(entry.medicines[place].words)"
        model.commit([model.change(from: entry, to: rest)].compactMap { $0 }, summary: summary)
    }

    static func editAlso(_ id: EntryID, _ kind: AlsoLogged.Kind, _ command: Command, on model: inout AppModel) {
        guard let entry = model.diary.logbook.entry(id) else { return }
        switch (command, kind) {
        case (.open, .trigger): model.open(PainDialog(editing: entry, model: model))
        case (.open, .event): model.open(LineEditor(.event, editing: entry))
        case (.open, .question): model.open(LineEditor(.question, editing: entry))
        case (.toggle, .question): model.tickOff(entry)
        case (.delete, _):
            var rest = entry
            switch kind {
            case .trigger(let place):
                guard entry.triggers.indices.contains(place) else { return }
                rest.triggers.remove(at: place)
            case .exercise(let place):
                guard entry.exercises.indices.contains(place) else { return }
                rest.exercises.remove(at: place)
            case .rating(let field): rest.ratings[field] = nil
            case .event: rest.event = nil
            case .question: (rest.question, rest.answered) = (nil, nil)
            }
            let words = DayReport(model.shownDay, in: model.reports).alsoLogged
                .first { $0.entry == id && $0.kind == kind }?.words
            model.commit([model.change(from: entry, to: rest)].compactMap { $0 }, summary: "deleted \(words ?? "")")
        default: break
        }
    }

    static func editNote(_ id: EntryID, _ command: Command, on model: inout AppModel) {
        guard let entry = model.diary.logbook.entry(id) else { return }
        switch command {
        case .open: model.open(NoteEditor(editing: entry))
        case .delete:
            var rest = entry
            rest.note = nil
            model.commit([model.change(from: entry, to: rest)].compactMap { $0 }, summary: "deleted the note")
        default: break
        }
    }
}
