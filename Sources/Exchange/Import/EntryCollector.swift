import Diary

/// Collects the entries of an import and sorts out those the diary has.
struct EntryCollector {
    private(set) var outcome: ImportOutcome
    private let source: String
    private var known: Set<EntryID>
    private var repetitions: [[String]: Int] = [:]

    init(unit: ImportUnit, source: String, existing: Set<EntryID>) {
        outcome = ImportOutcome(unit: unit)
        self.source = source
        known = existing
    }

    /// Takes the entry made of one row or record of the source; its identifier follows from the row's content.
    mutating func add(_ entry: Entry, from content: [String]) {
        var entry = entry
        let repetition = repetitions[content, default: 0]
        repetitions[content] = repetition + 1
        entry.id = EntryID(importedAt: entry.when, source: source, content: content, repetition: repetition)
        add(entry)
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

    /// Notes habits that the person's own files should describe.
    mutating func offer(habits: String) { outcome.newHabits = habits }
}
