import Diary
import Files
import Reports

extension CommandContext {
    /// Reports on standard error which limits that the user entered an entry's doses break.
    ///
    /// The entry is saved by now, so an error in reading those around it is reported but isn't a failure.
    ///
    /// - Parameter before: the entry before it was changed.
    func warnOfDoses(in entry: Entry, insteadOf before: Entry? = nil) {
        guard !(entry.medicines.isEmpty && entry.care.isEmpty) else { return }
        do {
            let notices = DoseNotices(try medicines(), catalog: try catalog())
            guard let reach = notices.reach(of: entry) else { return }
            for notice in notices.notices(of: entry, insteadOf: before, among: try entries(within: reach, of: entry)) {
                messages.print("twinge: \(shown(notice))")
            }
        } catch {
            messages.print("twinge: \(error)")
        }
    }

    /// Returns the entries of the months that lie within some days of an entry.
    private func entries(within days: Int, of entry: Entry) throws(FileError) -> [Entry] {
        let months = (entry.when.date - days).yearMonth...(entry.when.date + days).yearMonth
        var entries: [Entry] = []
        for contents in journal.contents(of: try journal.months().filter(months.contains)) {
            if let failure = contents.failure { throw failure }
            entries += contents.entries
        }
        return entries
    }
}
