import Diary

/// Finds rows that an earlier import had with their time written in another way, as when a spreadsheet saves a table again.
struct EarlierSpelling {
    /// What earlier imports made that is none of the rows now, by the minute.
    private var missing: [Substring: [(id: EntryID, print: EntryPrint)]]

    /// Creates a finder.
    ///
    /// - Parameter missing: what earlier imports of the source wrote, without what is known to be one of the rows.
    init(_ missing: [EntryID: EntryPrint]) {
        self.missing = Dictionary(grouping: missing.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) {
            $0.0.minute
        }
    }

    /// Returns the identifiers that entries got when they were first imported, by their places, and whether they say the same as then;
    /// those found nowhere are new.
    ///
    /// - Complexity: O(*n* · *m*) for *n* entries and at most *m* of them in one minute.
    mutating func identifiers(of entries: [Int: Entry]) -> [Int: (id: EntryID, isSame: Bool)] {
        var found: [Int: (id: EntryID, isSame: Bool)] = [:]
        let places = entries.sorted { $0.key < $1.key }
        // What is the same comes first, so that of several entries in a minute only the changed one is changed.
        for isSame in [true, false] {
            for (place, entry) in places where found[place] == nil {
                let minute = entry.id.minute
                let match = missing[minute]?.firstIndex {
                    Self.isAboutTheSame($0.print, entry) && (!isSame || Self.saysTheSame($0.print, entry))
                }
                if let match, let id = missing[minute]?.remove(at: match).id { found[place] = (id, isSame) }
            }
        }
        return found
    }

    /// Returns whether something was imported by a name that an entry has from the source; without names, whether it says the same.
    private static func isAboutTheSame(_ print: EntryPrint, _ entry: Entry) -> Bool {
        let names = entry.facts.filter(\.isOrigin)
        return names.isEmpty ? saysTheSame(print, entry) : names.contains { print.holds($0.slot) }
    }

    private static func saysTheSame(_ print: EntryPrint, _ entry: Entry) -> Bool {
        entry.facts.allSatisfy { $0.isOrigin || print.holds($0.slot, $0.value) }
    }
}

extension Entry.Fact {
    /// Whether it is what the source said, in its own words.
    var isOrigin: Bool { name == EntryField.imported.rawValue }
}

extension EntryID {
    /// The minute of writing, as in the identifier.
    fileprivate var minute: Substring { text.prefix { $0 != "-" } }
}
