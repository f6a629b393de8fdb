import Diary

/// Collects the entries of an import and sorts out those the diary has.
struct EntryCollector {
    private(set) var outcome: ImportOutcome
    private let source: String
    private let now: Moment?
    private var known: Set<EntryID>
    private var repetitions: [[String]: Int] = [:]

    init(unit: ImportUnit, source: String, context: ImportContext) {
        outcome = ImportOutcome(unit: unit)
        self.source = source
        known = context.existing
        now = context.now
    }

    /// Takes the entry made of one row or record of the source; its identifier follows from the row's content.
    ///
    /// - Parameters:
    ///   - number: its number in the source.
    ///   - omissions: what of it is not in the entry.
    mutating func add(_ entry: Entry, from content: [String], number: Int, omissions: [String] = []) {
        var entry = entry
        if let reason = implausibility(of: entry.when) { return leaveOut(number, reason) }
        if let now, entry.when > now { omit(number, ["\(entry.when.date) \(entry.when.timeText) is still to come"]) }
        omit(number, omissions)
        let repetition = repetitions[content, default: 0]
        repetitions[content] = repetition + 1
        entry.id = EntryID(importedAt: entry.when, source: source, content: content, repetition: repetition)
        add(entry)
    }

    /// Why a moment cannot be one that somebody living now has logged; nil when it can.
    private func implausibility(of moment: Moment) -> String? {
        let year = moment.date.year
        guard year < 1900 || year > (now?.date.year ?? 2200) + 1 else { return nil }
        return "the year \(year) cannot be right"
    }

    /// Takes an entry with an identifier of its own.
    mutating func add(_ entry: Entry) {
        outcome.read += 1
        if known.insert(entry.id).inserted {
            outcome.entries.append(entry)
        } else {
            outcome.alreadyThere += 1
        }
    }

    /// Notes that no entry could be made of a row or record.
    mutating func leaveOut(_ number: Int, _ reason: String) {
        outcome.read += 1
        outcome.leaveOut(number, reason)
    }

    /// Notes what of an entry that was taken could not be.
    mutating func omit(_ number: Int, _ reasons: [String]) {
        for reason in reasons { outcome.omit(number, reason) }
    }

    /// Notes what holds for the source as a whole.
    mutating func remark(_ remarks: [String]) { outcome.remarks += remarks }

    /// Notes habits that the person's own files should describe.
    mutating func offer(habits: String) { outcome.newHabits = habits }
}
