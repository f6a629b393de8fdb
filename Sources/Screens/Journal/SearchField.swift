import Canvas
import Diary
import Reports

/// The field for searching the journal; the hits above it update with every letter.
struct SearchField: Dialog {
    private(set) var text: TextField

    /// Creates the field with the current search.
    init(_ search: String) { text = TextField(search) }

    var form: DialogForm { .sheet }

    var context: KeyContext { .searchField }

    mutating func type(_ typed: String, on model: inout AppModel) -> DialogOutcome {
        text.type(typed)
        search(on: &model)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .accept: return .close
        case .cancel:
            text.clear()
            search(on: &model)
            return .close
        case .moveUp, .moveDown: _ = JournalScreen.perform(command, key: key, on: &model)
        default: if text.perform(command) { search(on: &model) }
        }
        return .stay
    }

    private func search(on model: inout AppModel) {
        guard text.text != model.journal.search else { return }
        model.journal.selection = nil
        model.search(text.text)
    }

    func height(in size: Size, model: AppModel) -> Int { 1 }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let used = canvas.put("Search", at: .zero, style: model.theme.heading) + 2
        canvas.putField(
            text, at: Point(column: used, row: 0), width: canvas.size.width - used, isOpen: true,
            hint: "words, pain>=7, site:hip, habit:slept, stretch:bend, from:2026-01-01, to:-30", theme: model.theme)
    }
}
