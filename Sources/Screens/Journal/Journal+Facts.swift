import Catalog

extension JournalScreen {
    static func facts(_ model: AppModel) -> FactSheet? {
        model.journal.selectedEntry.flatMap(model.diary.logbook.entry).flatMap(model.facts(of:))
    }
}
