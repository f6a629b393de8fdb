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

    /// Adds an entry that depends on what the diary has, such as a sum, and reports it once it is on disk.
    ///
    /// - Parameter make: returns the entry; it is called again while nobody else can write, with what the diary has then.
    /// - Throws: `JournalError` if it couldn't be written, or what `make` throws.
    func save(_ make: () throws -> Entry) throws -> ExitStatus {
        // This may write itself, which it can't do while the lock is held.
        try takeInWhatOthersLeft()
        try report(try journal.add(try make(), revise: make), as: "saved")
        return .done
    }

    /// Prints a written entry: as JSON if requested, else as a line that starts with what was done.
    ///
    /// - Parameter before: the entry before it was changed.
    func report(_ entry: Entry, as done: String, insteadOf before: Entry? = nil) throws {
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
        warnOfDoses(in: entry, insteadOf: before)
    }

    /// Warns if an entry is dated in the future, which is most often a typo.
    private func hintAtFuture(of entry: Entry) {
        guard entry.when.instant > now.instant else { return }
        let when = entry.when.date > now.date ? entry.when.date.longText : entry.when.timeText
        messages.print("twinge: \(when) is still to come. To take it back: \(command("delete \(entry.id.text)"))")
    }

    /// Returns the entries of a moment's day up to it.
    func entries(ofDayUpTo moment: Moment) throws -> [Entry] {
        let day = moment.diaryDay(startingAt: try settings().preferences.dayStart)
        return try reading(of: day...day).logbook.entries(on: day).filter { $0.when <= moment }
    }
}

extension [Entry] {
    /// Returns a day's total of a habit after adding an amount to what these entries of it say.
    ///
    /// - Throws: `ParseError` if the sum is more than a day can hold.
    func total(adding more: TypedAmount) throws(ParseError) -> Amount? {
        guard let last else { return more.amount }
        // The day's date isn't part of a total.
        return try DaySummary(day: last.when.date, entries: self).total(adding: more)
    }
}
