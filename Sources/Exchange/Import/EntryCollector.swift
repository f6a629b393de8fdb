import Diary

/// Collects the entries of an import, and works out what they change in a diary that may have had an earlier import of the source.
struct EntryCollector {
    private var outcome: ImportOutcome
    private let context: ImportContext
    private let title: String
    private let isOneOfMany: Bool
    private var rows: [ImportRow] = []
    private var taken: Set<EntryID> = []
    /// Whether the source has entries written by Twinge itself.
    private var isOwn = false
    /// The columns or names that the source covers, normalised as names are for comparison.
    private var names: Set<String> = []

    /// Creates a collector.
    ///
    /// - Parameter isOneOfMany: whether files of the format can be about anything, so that two of them needn't be the same source.
    init(unit: ImportUnit, source: String, context: ImportContext, isOneOfMany: Bool = false) {
        outcome = ImportOutcome(unit: unit)
        (title, self.isOneOfMany, self.context) = (source, isOneOfMany, context)
        outcome.digest = context.digest
    }

    /// Adds a row of the source, with the entry that was made from it.
    mutating func add(_ row: ImportRow) {
        if let reason = implausibility(of: row.entry.when) { return leaveOut(row.number, reason) }
        if let now = context.now, row.entry.when > now {
            omit(row.number, ["\(row.entry.when.date) \(row.entry.when.timeText) is still to come"])
        }
        if row.entry.when.date.year < 1971 {
            omit(row.number, ["\(row.entry.when.date) is long ago; check the year"])
        }
        omit(row.number, row.omissions)
        outcome.read += 1
        var row = row
        row.entry = context.names.renamed(row.entry)
        rows.append(row)
    }

    /// Adds an entry written by Twinge itself, with its identifier: the version edited later counts.
    mutating func add(own entry: Entry, number: Int) {
        outcome.read += 1
        isOwn = true
        let entry = context.names.renamed(entry)
        let shown = context.existing[entry.id]
        guard taken.insert(entry.id).inserted, shown.map({ !$0.saysTheSame(as: entry) }) ?? true else {
            outcome.alreadyThere += 1
            return
        }
        guard let shown else {
            outcome.entries.append(entry)
            return outcome.note(entry, .added, EntryPrint(of: entry))
        }
        guard let edited = entry.edited, shown.edited.map({ $0 < edited }) ?? true else {
            outcome.keptCount += 1
            let reason = "\(entry.id) differs from the entry of your diary, which was edited later or at the same time"
            outcome.kept.append(.init(number: number, reason: reason))
            return
        }
        let words = ["to what was edited \(edited.diaryText)"] + EntryUpdate.differences(from: shown, to: entry)
        outcome.changes.append(.init(shown: shown, updated: entry, words: words))
        outcome.note(entry, .changed, EntryPrint(of: entry))
    }

    /// Returns why nobody living now can have logged a moment, or nil if they can.
    private func implausibility(of moment: Moment) -> String? {
        let year = moment.date.year
        guard year < 1900 || year > (context.now?.date.year ?? 2200) + 1 else { return nil }
        return "the year \(year) cannot be right"
    }

    /// Records that a row or record made no entry.
    ///
    /// - Parameter row: what identifies it, so that what an earlier import made of it stays; nil if it says no time.
    mutating func leaveOut(_ number: Int, _ reason: String, row: ImportRow? = nil) {
        outcome.read += 1
        outcome.leaveOut(number, reason)
        if var row {
            row.isLeftOut = true
            rows.append(row)
        }
    }

    /// Records what couldn't be imported from an entry that was.
    mutating func omit(_ number: Int, _ reasons: [String]) {
        for reason in reasons { outcome.omit(number, reason) }
    }

    /// Adds remarks on the source as a whole.
    mutating func remark(_ remarks: [String?]) { outcome.remarks += remarks.compactMap { $0 } }

    /// Records habits to add to the user's own file.
    mutating func offer(habits: String) { outcome.newHabits = habits }

    /// Records columns or names that the source covers.
    mutating func cover(_ names: some Sequence<String>) {
        for name in names { self.names.insert(Name.key(of: name.trimmed)) }
    }

    /// Returns what the import changes in the diary.
    consuming func finish() -> ImportOutcome {
        var settling = ImportSettling(outcome, context, names: names, taken: taken)
        settling.identify(rows, title: title, isOneOfMany: isOneOfMany)
        settling.settle()
        // An export of Twinge itself may cover only some days, and says nothing about the others.
        if !isOwn { settling.settleMissing() }
        return settling.outcome
    }
}
