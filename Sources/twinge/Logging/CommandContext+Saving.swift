import Data
import Diary
import Journal
import Trends

extension CommandContext {
    /// An entry with a new identifier that says nothing yet.
    ///
    /// - Parameter text: the time it speaks of, as typed after `--at`; now when there is none.
    func newEntry(at text: String?) throws -> Entry {
        Entry(id: newIdentifier(), when: try moment(at: text))
    }

    /// An identifier that no entry has yet.
    func newIdentifier() -> EntryID {
        var random = SystemRandomNumberGenerator()
        return EntryID(writtenAt: now, random: &random)
    }

    /// Adds an entry to the diary and says so, once it is on the disk.
    ///
    /// - Throws: `JournalError` when it could not be written.
    func save(_ entry: Entry) throws -> ExitStatus {
        try journal.add([entry])
        try report(entry, as: "saved")
        return .done
    }

    /// Prints an entry that was written: as JSON where that is asked for, else as a line that starts with what was done.
    func report(_ entry: Entry, as done: String) throws {
        if options.json {
            try printJSON(entry)
        } else {
            let time = "\(entry.when.date.shortText) \(entry.when.timeText)"
            output.print("\(done) \(shown(entry.id.text))  \(time)  \(shown(entry.words))")
        }
    }

    /// The day's total of a habit up to a moment, with more on top of it.
    ///
    /// - Throws: `ParseError` when the sum is more than a day can hold.
    func total(adding more: TypedAmount, at moment: Moment) throws -> Amount? {
        let dayStart = try settings().preferences.dayStart
        let day = moment.diaryDay(startingAt: dayStart)
        let earlier = try reading(of: day...day).logbook.entries(on: day).filter { $0.when <= moment }
        let soFar = DaySummary(day: day, entries: earlier).number(of: more.habit) ?? 0
        guard let unit = more.habit.measure.unit, let sum = Quantity(soFar + (more.amount?.number ?? 0)) else {
            return more.amount
        }
        return try Amount(parsing: "\(sum) \(unit.rawValue)")
    }
}
