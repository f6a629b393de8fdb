import Catalog
import Diary
import Files
import Journal
import Trends

extension CommandContext {
    /// How far back today's page looks at the entries themselves: the fortnight that it shows, with room for the months.
    private static let daysRead = 20

    /// The page of a day.
    ///
    /// Today's is made from the latest months and a digest of the others, so that it takes no longer for a diary of ten
    /// years than for one of a month.
    func dayPage(_ day: DiaryDate) throws -> DayPage {
        try takeInWhatOthersLeft()
        let tracked = try catalog().trackedHabits(chosen: try settings().preferences.trackedHabits)
        let months = try journal.months()
        let boundary = (day - Self.daysRead).yearMonth
        // Reading a few months is as fast as looking for their digest.
        let isWorthADigest = day == (try today()) && months.count { $0 < boundary } > 2
        guard isWorthADigest else { return try makePage(day, from: readingOfEverything(), tracked: tracked) }

        let store = DigestStore(of: journal.folder, in: locations.cache)
        var ownFiles = Fingerprint()
        for source in try catalog().additions { ownFiles.mix(source.bytes) }
        let choices = tracked.map(\.name.text) + ["\(try settings().preferences.dayStart)", ownFiles.text]
        let asked = FileTime.now()
        let signature = store.signature(of: months, before: boundary, choices: choices, at: asked)
        if let digest = store.read(signature: signature) {
            let recent = try reading(
                journal.contents(of: months.filter { $0 >= boundary }), older: digest.entries)
            return try makePage(
                day, from: recent, digest: digest, tracked: tracked)
        }
        let everything = try readingOfEverything()
        let digest = DiaryDigest(
            of: everything.logbook, routines: everything.routines, habits: try habits(in: everything.table),
            before: boundary)
        // What was changed while it was read belongs to neither.
        let after = store.signature(of: try journal.months(), before: boundary, choices: choices, at: asked)
        if let digest, after == signature { store.write(digest, signature: signature) }
        return try makePage(day, from: everything, tracked: tracked)
    }

    /// Every habit whose usual amount a page may ask for.
    private func habits(in table: DayTable) throws -> [Habit] {
        let catalog = try catalog()
        let known = catalog.habits.filter { $0.kind != .activity }
        guard let span = table.span else { return known }
        let logged = catalog.shownHabits(in: table, days: span, try settings().preferences)
        return known + logged.filter { habit in !known.contains { $0.name == habit.name } }
    }

    private func makePage(
        _ day: DiaryDate, from reading: DiaryReading, digest: DiaryDigest? = nil, tracked: [Habit]
    ) throws -> DayPage {
        let last = max(day, reading.table.days.last?.day ?? day)
        let flares =
            digest.map { FlareHistory($0.past, with: reading.table, through: last) }
            ?? FlareHistory(reading.table, through: last)
        return DayPage(
            day, now: now, reading: reading, flares: flares, tracked: tracked, catalog: try catalog(),
            experiments: try experiments())
    }
}
