import Canvas
import Diary

/// Offers what was not on disk when the program ended the last time.
struct DraftOffer: Dialog {
    let draft: Draft

    var context: KeyContext { .draftOffer }

    func height(in size: Size, model: AppModel) -> Int { size.height >= 12 ? 5 : 3 }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .accept:
            model.dropDraft(draft)
            takeUp(on: &model)
        case .delete:
            model.dropDraft(draft)
            model.message = Message(.note, "Left out.")
            model.offerNextDraft()
        default:
            // Kept; it is offered again at the next start.
            break
        }
        return .close
    }

    private func takeUp(on model: inout AppModel) {
        switch draft.form {
        case .pain: model.open(PainDialog(draft: draft, model: model))
        case .note: model.open(NoteEditor(draft: draft))
        case .unsaved:
            var entry = draft.entry
            if entry.id.text.isEmpty || entry.id.isProvisional { entry.id = model.newEntryID() }
            if let original = draft.original, model.diary.logbook.entry(original.id) != nil {
                model.commit([.edit(from: original, to: entry)], summary: entry.line())
            } else {
                model.commit([.add(entry)], summary: entry.line())
            }
            model.offerNextDraft()
        }
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let isTall = canvas.size.height >= 5
        canvas.put("Not saved when Twinge was closed the last time", at: .zero, style: theme.heading)
        let words = "\(draft.entry.when.date) \(draft.entry.when.timeText)  \(draft.entry.line())"
        canvas.put(words, at: Point(column: 0, row: isTall ? 2 : 1), style: theme.value)
        let question = draft.form == .unsaved ? "Enter saves it now." : "Enter goes on with it."
        canvas.put("\(question) d leaves it out.", at: Point(column: 0, row: isTall ? 4 : 2), style: theme.label)
        canvas.cursor = .zero
    }
}

extension AppModel {
    /// Offers the next thing kept from the last time, if there is one.
    mutating func offerNextDraft() {
        if let draft = drafts.first { open(DraftOffer(draft: draft)) }
    }

    /// Forgets something kept from the last time.
    mutating func dropDraft(_ draft: Draft) {
        drafts.removeAll { $0 == draft }
        request(drafts.isEmpty ? .discardDrafts : .keepDrafts(drafts))
    }
}
