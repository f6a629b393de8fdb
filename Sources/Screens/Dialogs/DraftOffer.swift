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
            model.takeUp(draft)
        case .delete:
            model.dropDraft(draft)
            model.message = Message(.note, "Discarded.")
            model.offerNextDraft()
        default:
            // The draft is kept, and offered again at the next start.
            break
        }
        return .close
    }

    private func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        let question =
            draft.form == .unsaved ? "Enter saves it now, d discards it." : "Enter goes on with it, d discards it."
        let parts: [(String, Style)] = [
            ("Not saved when Twinge was closed", theme.heading), ("", theme.label),
            (draft.words(in: model), theme.value), ("", theme.label), (question, theme.label),
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

extension Draft {
    /// Returns what it is, in a line.
    fileprivate func words(in model: AppModel) -> String {
        if let entry {
            let day = entry.when.date.spelledDay(in: model.presentDay.year)
            return "\(day), \(entry.when.timeText):  \(entry.line())"
        }
        switch form {
        case .item: return CatalogForm.words(of: self)
        case .experiment: return "An experiment: \(ExperimentSetup.words(of: self))"
        case .stopping: return "Stopping an experiment: \(StopReason.words(of: self))"
        case .routine: return "The routine, \(RoutineEditor.items(of: self).count.counted("hold"))"
        case .review: return "The posture review"
        case .pain, .note, .unsaved: return ""
        }
    }
}

extension AppModel {
    /// Offers the next draft kept from last time, if there is one; a review goes on when the user asks for it.
    mutating func offerNextDraft() {
        if let draft = drafts.first(where: { $0.form != .review }) { open(DraftOffer(draft: draft)) }
    }

    /// Drops a draft kept from last time.
    mutating func dropDraft(_ draft: Draft) {
        drafts.removeAll { $0 == draft }
        request(drafts.isEmpty ? .discardDrafts : .keepDrafts(drafts))
    }

    /// Keeps drafts for the next start, beside those of last time that were not taken up, unless there is nothing new to keep.
    mutating func keepDrafts(_ new: [Draft]) {
        let kept = new + drafts.filter { $0.form != .review } + [unsavedReview].compactMap(\.self)
        if kept != drafts { request(kept.isEmpty ? .discardDrafts : .keepDrafts(kept)) }
    }

    /// Opens the form that a draft was in, with what was in it, or saves its entry if it was in none.
    fileprivate mutating func takeUp(_ draft: Draft) {
        switch (draft.form, draft.content) {
        case (.pain, .entry(let entry, let original)): open(PainDialog(draft: entry, original: original, model: self))
        case (.note, .entry(let entry, let original)): open(NoteEditor(draft: entry, original: original))
        case (.unsaved, .entry(let entry, let original)):
            save(entry, original: original)
            offerNextDraft()
        case (.item, _):
            guard let form = CatalogForm(draft: draft, model: self) else { return refuse(draft) }
            open(CatalogEditor(form.kind))
            open(form)
        case (.experiment, _):
            guard let setup = ExperimentSetup(draft: draft, model: &self) else { return refuse(draft) }
            open(setup)
        case (.stopping, _):
            guard let reason = StopReason(draft: draft, model: self) else { return refuse(draft) }
            open(ExperimentDialog(reason.id))
            open(reason)
        case (.routine, _): open(RoutineEditor(draft: draft, model: self))
        case (.review, _), (.pain, _), (.note, _), (.unsaved, _): break
        }
    }

    private mutating func refuse(_ draft: Draft) {
        message = Message(.problem, "What it was about is no longer there. \(draft.words(in: self))")
    }

    private mutating func save(_ entry: Entry, original: Entry?) {
        var entry = entry
        if entry.id.text.isEmpty || entry.id.isProvisional { entry.id = newEntryID() }
        if let original, diary.logbook.entry(original.id) != nil {
            commit([.edit(from: original, to: entry)], summary: entry.line())
        } else {
            commit([.add(entry)], summary: entry.line())
        }
    }
}
