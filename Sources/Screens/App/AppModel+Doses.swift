import Diary
import Reports

extension AppModel {
    /// Returns which limits that the user entered a change to an entry's doses breaks.
    func doseNotices(of change: Change) -> [String] {
        switch change {
        case .add(let entry): doseNotices(of: entry)
        case .edit(let before, let after): doseNotices(of: after, insteadOf: before)
        case .delete: []
        }
    }

    /// Returns which limits that the user entered the doses in an entry break.
    ///
    /// - Parameter before: the entry before it was changed.
    func doseNotices(of entry: Entry, insteadOf before: Entry? = nil) -> [String] {
        let notices = DoseNotices(medicines, catalog: catalog)
        guard let reach = notices.reach(of: entry) else { return [] }
        let day = diary.logbook.day(of: entry.when)
        let near = diary.logbook.days(in: (day - reach)...(day + reach)).flatMap(diary.logbook.entries(on:))
        return notices.notices(of: entry, insteadOf: before, among: near)
    }
}
