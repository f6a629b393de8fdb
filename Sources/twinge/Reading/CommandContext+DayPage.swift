import Catalog
import Diary
import Files
import Journal
import Reports
import Trends

extension CommandContext {
    /// How far back today's report looks at the entries themselves: the fortnight that it shows, with room for the months.
    private static let daysRead = 20

    /// The report of a day.
    ///
    /// Today's is made from the latest months and a digest of the others, so that it takes no longer for a diary of ten
    /// years than for one of a month.
    func dayReport(_ day: DiaryDate) throws -> DayReport {
        try takeInWhatOthersLeft()
        let months = try journal.months()
        let boundary = (day - Self.daysRead).yearMonth
        // Reading a few months is as fast as looking for their digest.
        let isWorthADigest = day == (try today()) && months.count { $0 < boundary } > 2
        guard isWorthADigest else { return DayReport(day, in: try source(readingOfEverything(), through: day)) }

        let store = DigestStore(of: journal.folder, in: locations.cache)
        let tracked = try catalog().trackedHabits(chosen: try settings().preferences.trackedHabits)
        var ownFiles = Fingerprint()
        for source in try catalog().additions { ownFiles.mix(source.bytes) }
        let choices = tracked.map(\.name.text) + ["\(try settings().preferences.dayStart)", ownFiles.text]
        let asked = FileTime.now()
        let signature = store.signature(of: months, before: boundary, choices: choices, at: asked)
        if let digest = store.read(signature: signature) {
            let recent = try reading(
                journal.contents(of: months.filter { $0 >= boundary }), older: digest.entries)
            let last = max(day, recent.table.days.last?.day ?? day)
            let flares = FlareHistory(digest.past, with: recent.table, through: last)
            return DayReport(day, in: try source(recent, flares: flares))
        }
        let source = try source(readingOfEverything(), through: day)
        let digest = DiaryDigest(
            of: source.logbook, routines: source.routines, habits: habits(of: source), before: boundary)
        // What was changed while it was read belongs to neither.
        let after = store.signature(of: try journal.months(), before: boundary, choices: choices, at: asked)
        if let digest, after == signature { store.write(digest, signature: signature) }
        return DayReport(day, in: source)
    }

    /// Every habit whose usual amount a report may ask for.
    private func habits(of source: ReportSource) -> [Habit] {
        let known = source.catalog.habits.filter { $0.kind != .activity }
        guard let span = source.table.span else { return known }
        let names = Set(source.catalog.habits.map(\.name))
        return known + source.habits(in: span).filter { !names.contains($0.name) }
    }
}
