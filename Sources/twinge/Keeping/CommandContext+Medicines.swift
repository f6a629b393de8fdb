import Catalog
import Diary
import Journal

extension CommandContext {
    /// Turns treatments that are medicines with a dose into medicines, throughout the diary.
    ///
    /// - Throws: `JournalError` if a month can't be read or written; the months before it have been changed by then.
    func turnCareIntoMedicines() throws {
        let catalog = try catalog()
        let now = now
        let count = try journal.changeEntries { entry in
            let found = entry.care.map(catalog.medicine)
            guard found.contains(where: { $0 != nil }) else { return entry }
            var changed = entry
            changed.care = zip(entry.care, found).filter { $0.1 == nil }.map(\.0)
            changed.medicines += found.compactMap { $0 }
            changed.edited = now
            return changed
        }
        messages.print(
            "twinge: \(count.counted("entry", "entries")) changed: treatments with a dose are medicines now.")
    }
}
