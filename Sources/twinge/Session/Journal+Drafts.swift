import Diary
import Journal
import Screens

extension Journal {
    /// Returns whether the diary has what a draft holds: a hold is written while the terminal is being closed, after what is pending was kept.
    func has(_ draft: Draft) -> Bool {
        guard draft.form == .unsaved, case .entry(let entry, let original) = draft.content, !entry.id.text.isEmpty,
            !entry.id.isProvisional, let found = try? entries(identifiedBy: entry.id), !found.isEmpty
        else { return false }
        return original == nil || found.contains { $0.withoutTimeOfEdit == entry.withoutTimeOfEdit }
    }
}

extension Entry {
    fileprivate var withoutTimeOfEdit: Entry {
        var entry = self
        entry.edited = nil
        return entry
    }
}
