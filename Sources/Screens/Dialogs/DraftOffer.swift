import Canvas
import Diary
import Reports

/// Offers what was not on disk when the program last ended.
struct DraftOffer: Dialog {
    let draft: Draft

    var context: KeyContext { .draftOffer }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        command == .accept && draft.form == .unsaved ? "save" : nil
    }

    func height(in size: Size, model: AppModel) -> Int {
        min(size.height, lines(width: size.width, model: model).count)
    }

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
            // The draft is kept, and offered again at the next start.
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

    private func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let when = "\(draft.entry.when.date.spelledDay(in: model.presentDay.year)), \(draft.entry.when.timeText)"
        let question =
            draft.form == .unsaved ? "Enter saves it now, d leaves it out." : "Enter goes on with it, d leaves it out."
        let parts: [(String, Style)] = [
            ("Not saved when Twinge was closed", theme.heading), ("", theme.label),
            ("\(when):  \(draft.entry.line())", theme.value),
            ("", theme.label), (question, theme.label),
        ]
        let lines = parts.flatMap { text, style in
            text.wrapped(to: max(10, width), glyphs: model.glyphs).map { $0.isEmpty ? .blank : Line<Never>($0, style) }
        }
        let fits = lines.count <= room(in: model).height
        return fits ? lines : lines.filter { !$0.isBlank }
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.put(lines(width: canvas.size.width, model: model))
        canvas.cursor = .zero
    }
}

extension AppModel {
    /// Offers the next draft kept from last time, if there is one.
    mutating func offerNextDraft() {
        if let draft = drafts.first { open(DraftOffer(draft: draft)) }
    }

    /// Drops a draft kept from last time.
    mutating func dropDraft(_ draft: Draft) {
        drafts.removeAll { $0 == draft }
        request(drafts.isEmpty ? .discardDrafts : .keepDrafts(drafts))
    }
}
