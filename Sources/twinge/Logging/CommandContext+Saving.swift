import Catalog
import Diary
import Journal
import Reports
import Trends

extension CommandContext {
    /// Returns an empty entry with a new identifier.
    ///
    /// - Parameter text: the time of the entry, as typed after `--at`; now by default.
    func newEntry(at text: String?) throws -> Entry {
        Entry(id: newIdentifier(), when: try moment(at: text))
    }

    /// Returns an identifier that no entry has yet.
    func newIdentifier() -> EntryID {
        var random = SystemRandomNumberGenerator()
        return EntryID(writtenAt: now, random: &random)
    }

    /// Adds an entry to the diary and reports it once it is on disk.
    ///
    /// - Throws: `FileError` if it couldn't be written.
    func save(_ entry: Entry) throws -> ExitStatus {
        try journal.add([entry])
        try report(entry, as: "saved")
        return .done
    }

    /// Prints a written entry: as JSON if requested, else as a line that starts with what was done.
    func report(_ entry: Entry, as done: String) throws {
        wordsWithoutOutput = " Your entry was saved."
        if options.json {
            try printJSON(entry)
        } else {
            let date = entry.when.date
            let dateText = date.year == now.date.year ? date.shortText : date.longText
            output.print("\(done) \(shown(entry.id.text))  \(dateText) \(entry.when.timeText)  \(shown(entry.line()))")
        }
        hintAtFuture(of: entry)
        try warnOfSigns(in: entry)
    }

    /// Warns if an entry is dated in the future, which is most often a typo.
    private func hintAtFuture(of entry: Entry) {
        guard entry.when.instant > now.instant else { return }
        let when = entry.when.date > now.date ? entry.when.date.longText : entry.when.timeText
        messages.print("twinge: \(when) is still to come. To take it back: twinge delete \(entry.id.text)")
    }

    /// Returns the day's total of a habit up to a moment, with more on top of it.
    ///
    /// - Throws: `ParseError` if the sum is more than a day can hold.
    func total(adding more: TypedAmount, at moment: Moment) throws -> Amount? {
        let dayStart = try settings().preferences.dayStart
        let day = moment.diaryDay(startingAt: dayStart)
        let earlier = try reading(of: day...day).logbook.entries(on: day).filter { $0.when <= moment }
        return try DaySummary(day: day, entries: earlier).total(adding: more)
    }
}
