import Diary

/// Collects the entries of an import, and works out what they change in a diary that may have had an earlier import of the source.
struct EntryCollector {
    private var outcome: ImportOutcome
    private let context: ImportContext
    private let source: String
    private var made: [(entry: Entry, number: Int)] = []
    private var taken: Set<EntryID> = []
    /// Whether the source has entries written by Twinge itself.
    private var isOwn = false
    private var repetitions: [[String]: Int] = [:]
    private var repetitionsOfContent: [[String]: Int] = [:]
    /// The columns or names that the source covers, normalised as names are for comparison.
    private var names: Set<String> = []

    init(unit: ImportUnit, source: String, context: ImportContext) {
        outcome = ImportOutcome(unit: unit)
        // A later mapping with its own title is still about the same file.
        self.source = context.history.source(ofFile: context.digest) ?? source
        self.context = context
        outcome.source = self.source
        outcome.digest = context.digest
    }

    /// Adds the entry made from one row or record of the source.
    ///
    /// - Parameters:
    ///   - key: what identifies the row from one export to the next: its time, and the names in it.
    ///   - content: everything that the row says, by which version 0.1 identified it.
    ///   - number: its number in the source.
    ///   - omissions: what is missing from the entry.
    ///   - day: a moment of the day that it is about as a whole, if its own time may differ in a later export.
    mutating func add(
        _ entry: Entry, key: [String], content: [String], number: Int, omissions: [String] = [], day: Moment? = nil
    ) {
        var entry = entry
        if let reason = implausibility(of: entry.when) { return leaveOut(number, reason) }
        if let now = context.now, entry.when > now {
            omit(number, ["\(entry.when.date) \(entry.when.timeText) is still to come"])
        }
        if entry.when.date.year < 1971 {
            omit(number, ["\(entry.when.date) is long ago; check the year"])
        }
        omit(number, omissions)
        let earlier = Self.identifier(entry, nil, source, content, &repetitionsOfContent)
        entry.id = Self.identifier(entry, day, source, key, &repetitions)
        if context.existing[entry.id] == nil, context.existing[earlier] != nil { entry.id = earlier }
        add(context.names.renamed(entry), number: number)
    }

    private static func identifier(
        _ entry: Entry, _ day: Moment?, _ source: String, _ content: [String], _ repetitions: inout [[String]: Int]
    ) -> EntryID {
        let repetition = repetitions[content, default: 0]
        repetitions[content] = repetition + 1
        return EntryID(importedAt: day ?? entry.when, source: source, content: content, repetition: repetition)
    }

    /// Adds an entry written by Twinge itself, with its identifier: the version edited later counts.
    mutating func add(own entry: Entry, number: Int) {
        outcome.read += 1
        isOwn = true
        let entry = context.names.renamed(entry)
        let shown = context.existing[entry.id]
        guard taken.insert(entry.id).inserted, shown != entry else {
            outcome.alreadyThere += 1
            return
        }
        guard let shown else {
            outcome.entries.append(entry)
            return note(entry, .added, EntryPrint(of: entry))
        }
        guard let edited = entry.edited, shown.edited.map({ $0 < edited }) ?? true else {
            outcome.keptCount += 1
            let reason = "\(entry.id) differs from the entry of your diary, which was edited later or at the same time"
            outcome.kept.append(.init(number: number, reason: reason))
            return
        }
        outcome.changes.append(.init(shown: shown, updated: entry, words: ["to what was edited \(edited.diaryText)"]))
        note(entry, .changed, EntryPrint(of: entry))
    }

    private mutating func add(_ entry: Entry, number: Int) {
        outcome.read += 1
        guard taken.insert(entry.id).inserted else {
            outcome.alreadyThere += 1
            return
        }
        made.append((entry, number))
    }

    /// Returns why nobody living now can have logged a moment, or nil if they can.
    private func implausibility(of moment: Moment) -> String? {
        let year = moment.date.year
        guard year < 1900 || year > (context.now?.date.year ?? 2200) + 1 else { return nil }
        return "the year \(year) cannot be right"
    }

    /// Records that a row or record made no entry.
    mutating func leaveOut(_ number: Int, _ reason: String) {
        outcome.read += 1
        outcome.leaveOut(number, reason)
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
        let written = context.history.written(by: source)
        recogniseOtherSpellings(written)
        for (entry, number) in made { settle(entry, number, written) }
        // An export of Twinge itself may cover only some days, and says nothing about the others.
        if !isOwn { settleMissing(written) }
        return outcome
    }

    /// Gives rows whose time was written in another way the identifiers that they got then.
    private mutating func recogniseOtherSpellings(_ written: [EntryID: EntryPrint]) {
        let new = made.indices.filter {
            written[made[$0].entry.id] == nil && context.existing[made[$0].entry.id] == nil
        }
        guard !new.isEmpty else { return }
        var missing = written.filter { !taken.contains($0.key) }
        for (id, entry) in context.existing where missing[id] == nil && !taken.contains(id) {
            if entry.facts.contains(where: { $0.isOrigin(in: source) }) { missing[id] = EntryPrint(of: entry) }
        }
        var spelling = EarlierSpelling(missing)
        let entries = Dictionary(uniqueKeysWithValues: new.map { ($0, made[$0].entry) })
        for (place, match) in spelling.identifiers(of: entries) {
            made[place].entry.id = match.id
            // A date written in another way is no change.
            if match.isSame, let shown = context.existing[match.id] { made[place].entry.imported = shown.imported }
        }
    }

    private mutating func settle(_ entry: Entry, _ number: Int, _ written: [EntryID: EntryPrint]) {
        guard let shown = context.existing[entry.id] else {
            guard written[entry.id] == nil else {
                outcome.keptCount += 1
                outcome.kept.append(
                    .init(number: number, reason: "you deleted \(entry.when.date) \(entry.when.timeText)"))
                return
            }
            outcome.entries.append(entry)
            return note(entry, .added, EntryPrint(of: entry))
        }
        let update = EntryUpdate(
            shown, to: entry, written: written[entry.id], names: context.names, isWhole: isCovered(shown))
        let print = EntryPrint(of: entry, and: written[entry.id], in: update.entry, names: context.names)
        outcome.kept += update.kept.map { .init(number: number, reason: $0) }
        if update.entry != shown {
            let words = update.changes.filter { !$0.isEmpty }
            outcome.changes.append(
                .init(shown: shown, updated: update.entry, words: words.isEmpty ? ["what the source says"] : words))
            note(update.entry, .changed, print)
        } else {
            if update.kept.isEmpty { outcome.alreadyThere += 1 } else { outcome.keptCount += 1 }
            if written[entry.id] == nil { note(shown, .known, print) }
        }
    }

    /// Returns whether the source still covers everything that an entry has from it.
    private func isCovered(_ entry: Entry) -> Bool {
        entry.facts.filter(\.isOrigin).allSatisfy { fact in
            let parts = fact.slot.split(separator: "\n", omittingEmptySubsequences: false)
            return parts.count < 3 || names.contains(String(parts[2]))
        }
    }

    /// Removes what earlier imports added and the source no longer has. If a source has less than half of them, the rest may be
    /// gone or just missing from this file, so nothing is removed.
    private mutating func settleMissing(_ written: [EntryID: EntryPrint]) {
        let present = Set(made.map(\.entry.id))
        let missing = written.keys.filter { !present.contains($0) }.sorted().compactMap { context.existing[$0] }
        let covered = missing.filter(isCovered)
        guard !covered.isEmpty else { return }
        guard present.count(where: { written[$0] != nil }) >= covered.count else {
            outcome.remarks.append(
                "\(covered.count) entries of earlier imports are not in this file, which has few of the others; they stay."
            )
            return
        }
        for entry in covered {
            if let print = written[entry.id], print.isPrint(of: entry, context.names) {
                outcome.removed.append(entry)
                note(entry, .removed, print)
            } else {
                outcome.remarks.append(
                    "\(entry.when.date) \(entry.when.timeText) is not in this file any more; it stays, as you have edited it."
                )
            }
        }
    }

    private mutating func note(_ entry: Entry, _ fate: ImportRecord.Fate, _ print: EntryPrint) {
        outcome.items.append(.init(id: entry.id, fate: fate, print: print))
    }
}
