import Diary

/// Works out what the rows of a source change in a diary that may have had earlier imports of it.
struct ImportSettling {
    /// The report so far.
    var outcome: ImportOutcome
    let context: ImportContext
    /// The columns or names that the source covers.
    private let names: Set<String>
    /// The rows that made an entry, each with its identifier.
    private var made: [ImportRow] = []
    /// What is in the file, though perhaps left out this time.
    private(set) var present: Set<EntryID>
    /// The local times of the first row and the last one, by the clock and in absolute time.
    private(set) var span: (clock: ClosedRange<Int>, instant: ClosedRange<Int>)?
    private var sources: [EarlierSource] = []
    private(set) var written: [EntryID: EntryPrint] = [:]
    /// The entries of the diary by their times, if Twinge itself writes the format, whose rows may lack their identifiers.
    private var existingByTime: [Moment: [Entry]] = [:]
    /// The first day that was added up and the last one, of which the file may have only a part.
    private var cutDays: Set<Moment> = []

    /// Begins with a report on what was read.
    ///
    /// - Parameters:
    ///   - names: the columns or names that the source covers, normalised as names are for comparison.
    ///   - taken: the entries of the source that Twinge itself wrote.
    init(_ outcome: ImportOutcome, _ context: ImportContext, names: Set<String>, taken: Set<EntryID>) {
        (self.outcome, self.context, self.names, present) = (outcome, context, names, taken)
    }

    /// Gives rows the identifiers that they got when they were first imported, or new ones.
    ///
    /// - Parameters:
    ///   - title: the name of the source, or of its format if files of it can be about anything.
    ///   - isOneOfMany: whether they can.
    mutating func identify(_ rows: [ImportRow], title: String, isOneOfMany: Bool) {
        var numbered = Self.numbered(rows)
        let own = isOneOfMany ? title : nil
        let names =
            isOneOfMany
            ? SourceRecognition(title, context: context) { source in
                agreement(of: Self.aligned(numbered, with: source, title: own), with: source)
            }.sources
            : [context.history.source(ofFile: context.digest) ?? title, title].unique
        outcome.source = names[0]
        if title.hasPrefix("twinge-"), !rows.isEmpty {
            existingByTime = Dictionary(grouping: context.existing.values, by: \.when)
        }
        sources = names.map { EarlierSource($0, in: context) }
        for source in sources { numbered = Self.aligned(numbered, with: source, title: own) }
        for name in names { written.merge(context.history.written(by: name)) { first, _ in first } }
        let days = rows.compactMap(\.day)
        cutDays = Set([days.min(), days.max()].compactMap { $0 })
        for (row, repetition) in numbered {
            let (id, source) = identifier(of: row, repetition)
            extendSpan(to: row.entry.when)
            if row.isLeftOut {
                present.insert(id)
                continue
            }
            guard present.insert(id).inserted else {
                outcome.alreadyThere += 1
                continue
            }
            var row = row
            row.entry.id = id
            if isOneOfMany { row.entry.imported = row.entry.imported.map { $0.renamed(from: title, to: source) } }
            made.append(row)
        }
        recogniseOtherSpellings()
    }

    /// How often the same row occurred before, by its key and by everything it says.
    private typealias Repetition = (key: Int, content: Int)

    private static func numbered(_ rows: [ImportRow]) -> [(row: ImportRow, repetition: Repetition)] {
        var (keys, contents): ([[String]: Int], [[String]: Int]) = ([:], [:])
        return rows.map { row in
            defer {
                keys[row.key, default: 0] += 1
                contents[row.content, default: 0] += 1
            }
            return (row, (keys[row.key, default: 0], contents[row.content, default: 0]))
        }
    }

    /// Gives rows with the same key, which only their order tells apart, the places that they had in an earlier import: a table may be sorted in
    /// another way since, or have a new row before them.
    ///
    /// - Parameter title: the name of the source in the rows, if it may be another one.
    /// - Complexity: O(*n*) for *n* rows.
    private static func aligned(
        _ rows: [(row: ImportRow, repetition: Repetition)], with source: EarlierSource, title: String?
    ) -> [(row: ImportRow, repetition: Repetition)] {
        var aligned = rows
        for places in Dictionary(grouping: rows.indices, by: { rows[$0].row.key }).values where places.count > 1 {
            var known: [EntryPrint: [Int]] = [:]
            for place in places.reversed() {
                let id = identifiers(of: rows[place].row, rows[place].repetition, in: source.name).byKey
                guard let print = source.entry(id).flatMap({ source.prints[$0] }) else { continue }
                known[print, default: []].append(rows[place].repetition.key)
            }
            guard !known.isEmpty else { continue }
            var found: [Int: Int] = [:]
            for place in places {
                var entry = rows[place].row.entry
                if let title { entry.imported = entry.imported.map { $0.renamed(from: title, to: source.name) } }
                found[place] = known[EntryPrint(of: entry)]?.popLast()
            }
            let taken = Set(found.values)
            var left = places.map { rows[$0].repetition.key }.filter { !taken.contains($0) }[...]
            for place in places { aligned[place].repetition.key = found[place] ?? left.removeFirst() }
        }
        return aligned
    }

    /// Returns the identifier that a row got in an earlier import, or a new one, and its source.
    private func identifier(of row: ImportRow, _ repetition: Repetition) -> (id: EntryID, source: String) {
        let isSameTime = { (id: EntryID) in
            row.day != nil || context.existing[id].map { $0.when.clock == row.entry.when.clock } ?? true
        }
        for source in sources {
            let ids = Self.identifiers(of: row, repetition, in: source.name)
            let found = source.entry(ids.byKey, where: isSameTime) ?? source.entry(ids.byContent, where: isSameTime)
            if let found { return (found, source.name) }
        }
        // Version 0.1 kept no record of imports.
        let ids = Self.identifiers(of: row, repetition, in: sources[0].name)
        let isKnown = context.existing[ids.byKey] == nil && context.existing[ids.byContent] != nil
        return (isKnown ? ids.byContent : ids.byKey, sources[0].name)
    }

    private static func identifiers(
        of row: ImportRow, _ repetition: Repetition, in source: String
    ) -> (byKey: EntryID, byContent: EntryID) {
        let byKey = EntryID(
            importedAt: row.day ?? row.entry.when, source: source, content: row.key, repetition: repetition.key)
        let byContent = EntryID(
            importedAt: row.entry.when, source: source, content: row.content, repetition: repetition.content)
        return (byKey, byContent)
    }

    private func agreement(
        of rows: [(row: ImportRow, repetition: Repetition)], with source: EarlierSource
    ) -> (same: Int, differing: Int) {
        rows.reduce((same: 0, differing: 0)) { sum, numbered in
            let id = Self.identifiers(of: numbered.row, numbered.repetition, in: source.name).byKey
            let counts = source.agreement(with: numbered.row.entry, id, context.names)
            return (sum.same + counts.same, sum.differing + counts.differing)
        }
    }

    private mutating func extendSpan(to moment: Moment) {
        // A year that is most likely a slip says nothing about what the file covers.
        guard moment.date.year > 1970 else { return }
        let (clock, instant) = (moment.clock, moment.instant)
        guard let span else { return self.span = (clock...clock, instant...instant) }
        self.span = (
            min(span.clock.lowerBound, clock)...max(span.clock.upperBound, clock),
            min(span.instant.lowerBound, instant)...max(span.instant.upperBound, instant)
        )
    }

    /// Gives rows whose time was written in another way the identifiers that they got then.
    private mutating func recogniseOtherSpellings() {
        var new = made.indices.filter {
            written[made[$0].entry.id] == nil && context.existing[made[$0].entry.id] == nil
        }
        for source in sources where !new.isEmpty {
            var spelling = EarlierSpelling(source.prints.filter { !present.contains($0.key) })
            let entries = Dictionary(uniqueKeysWithValues: new.map { ($0, made[$0].entry) })
            let found = spelling.identifiers(of: entries)
            for (place, match) in found {
                present.insert(match.id)
                made[place].entry.id = match.id
                // A date written in another way is no change.
                if match.isSame, let shown = context.existing[match.id] { made[place].entry.imported = shown.imported }
            }
            new.removeAll { found[$0] != nil }
        }
    }

    /// Adds, changes or keeps the entry of each row.
    mutating func settle() {
        for row in made { settle(row.entry, row) }
        remarkOnSeveralAmounts()
    }

    /// Returns whether the diary has an entry of Twinge's own table or JSON under an identifier that the file lacks.
    private func isOwn(_ entry: Entry) -> Bool {
        existingByTime[entry.when, default: []].contains { shown in
            var named = entry
            named.id = shown.id
            return shown.saysTheSame(as: named)
        }
    }

    private mutating func settle(_ entry: Entry, _ row: ImportRow) {
        guard let shown = context.existing[entry.id] else {
            guard written[entry.id] == nil else {
                outcome.keptCount += 1
                outcome.kept.append(
                    .init(number: row.number, reason: "you deleted \(entry.when.date) \(entry.when.timeText)"))
                return
            }
            guard !isOwn(entry) else {
                outcome.alreadyThere += 1
                return
            }
            outcome.entries.append(entry)
            return outcome.note(entry, .added, EntryPrint(of: entry))
        }
        var entry = entry
        if let day = row.day, cutDays.contains(day), let print = written[entry.id],
            entry.takeLargerAmounts(of: shown, from: print, context.names)
        {
            outcome.remarks.append(
                "\(shown.when.date): an earlier file had more of this day, of which this one may have only a part; that stays."
            )
        }
        // Nearly every row of a file that is imported again.
        guard !entry.hasFacts(of: shown) else {
            outcome.alreadyThere += 1
            if written[entry.id] == nil { outcome.note(shown, .known, EntryPrint(of: entry)) }
            return
        }
        let update = EntryUpdate(
            shown, to: entry, written: written[entry.id], names: context.names,
            isWhole: !row.isUnreadInPart && isCovered(shown))
        let print = EntryPrint(of: entry, and: written[entry.id], in: update.entry, names: context.names)
        outcome.kept += update.kept.map { .init(number: row.number, reason: $0) }
        if update.entry != shown {
            let words = update.changes.filter { !$0.isEmpty }
            outcome.changes.append(
                .init(shown: shown, updated: update.entry, words: words.isEmpty ? ["what the source says"] : words))
            outcome.note(update.entry, .changed, print)
        } else {
            if update.kept.isEmpty { outcome.alreadyThere += 1 } else { outcome.keptCount += 1 }
            if written[entry.id] == nil { outcome.note(shown, .known, print) }
        }
    }

    /// Returns whether the source still covers everything that an entry has from it.
    func isCovered(_ entry: Entry) -> Bool {
        entry.facts.filter(\.isOrigin).allSatisfy { fact in
            let parts = fact.slot.split(separator: "\n", omittingEmptySubsequences: false)
            return parts.count < 3 || names.contains(String(parts[2]))
        }
    }
}

extension Moment {
    /// The seconds on local clocks since the local beginning of 1970.
    var clock: Int { date.dayNumber * 86_400 + secondOfDay }
}

extension ImportedValue {
    /// Returns the value as said by a source of another name.
    fileprivate func renamed(from old: String, to new: String) -> ImportedValue {
        text.hasPrefix(old) ? ImportedValue(text: new + text.dropFirst(old.count)) : self
    }
}
