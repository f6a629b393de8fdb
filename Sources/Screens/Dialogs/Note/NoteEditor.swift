import Canvas
import Diary

/// An editor for a note of one or more lines.
struct NoteEditor: Dialog {
    /// The text.
    var text: TextField
    /// The entry the note belongs to.
    let entry: Entry
    /// The entry as it is in the diary; nil for a new one.
    let original: Entry?

    /// Creates a new note on a day.
    init(day: DiaryDate, model: inout AppModel) {
        entry = model.newEntry(on: day)
        original = nil
        text = TextField(isMultiline: true)
    }

    /// Opens a note that is in the diary.
    init(editing entry: Entry) {
        self.entry = entry
        original = entry
        text = TextField(entry.note ?? "", isMultiline: true)
    }

    /// Opens a note kept from last time.
    init(draft entry: Entry, original: Entry?) {
        self.entry = entry
        self.original = original
        text = TextField(entry.note ?? "", isMultiline: true)
    }

    var context: KeyContext { .noteEditor }

    mutating func type(_ typed: String, on model: inout AppModel) -> DialogOutcome {
        text.type(typed)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .cancel: return .close
        case .accept: return accept(on: &model)
        case .moveUp, .moveDown:
            let rows = NoteRows(text, width: room(in: model).width, glyphs: model.glyphs)
            text.move(by: rows.steps(toRow: command == .moveUp ? -1 : 1))
        default: _ = text.perform(command)
        }
        return .stay
    }

    private var written: Entry {
        var entry = entry
        let isBlank = text.text.allSatisfy(\.isWhitespace)
        entry.note = isBlank ? nil : text.text
        return entry
    }

    private func accept(on model: inout AppModel) -> DialogOutcome {
        let written = written
        if let original {
            model.commit([model.change(from: original, to: written)].compactMap { $0 }, summary: "the note")
        } else if !written.isEmpty {
            model.commit([.add(written)], summary: "the note")
            model.reveal(.note(written.id))
        }
        return .close
    }

    func draft(in model: AppModel) -> Draft? {
        written == original || written.note == nil && original == nil
            ? nil : Draft(form: .note, entry: written, original: original)
    }

    func height(in size: Size, model: AppModel) -> Int {
        2 + max(3, min(size.height - 2, NoteRows(text, width: size.width, glyphs: model.glyphs).lines.count))
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let day = entry.when.diaryDay(startingAt: model.diary.logbook.dayStart)
        let title =
            day == model.presentDay ? "Note" : "Note on \(day.spelledDay(in: model.presentDay.year))"
        canvas.put(title, at: .zero, style: model.theme.heading)
        let area = canvas.bounds.inset(top: canvas.size.height > 4 ? 2 : 1)
        let rows = NoteRows(text, width: area.width, glyphs: model.glyphs)
        let first = max(0, rows.cursor.row - area.height + 1)
        canvas.within(area) { canvas in
            for (row, line) in rows.lines.dropFirst(first).prefix(canvas.size.height).enumerated() {
                canvas.put(line, at: Point(column: 0, row: row), style: model.theme.value)
            }
            canvas.cursor = Point(column: min(rows.cursor.column, canvas.size.width - 1), row: rows.cursor.row - first)
        }
    }
}
