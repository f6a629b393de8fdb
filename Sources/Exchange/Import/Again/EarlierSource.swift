import Diary

/// What earlier imports wrote for one source, and which of the rows of a file it is.
struct EarlierSource {
    /// The name of the source.
    let name: String
    /// What was written, by the entry.
    let prints: [EntryID: EntryPrint]
    private let idsByCharacters: [Substring: [EntryID]]
    private let idsByMinute: [Int: [EntryID]]
    /// What entries say that the source said, by the entry.
    private let said: [EntryID: Set<String>]

    /// The most seconds by which a row moves if the user imports it in another time zone.
    private static let longestWay = 26 * 3600

    /// Finds what was written, according to the record of imports, or else to what entries say about their origin.
    ///
    /// - Complexity: O(*n*) for *n* entries of the diary.
    init(_ name: String, in context: ImportContext) {
        var prints = context.history.written(by: name)
        var said: [EntryID: Set<String>] = [:]
        let key = Name.key(of: name)
        for (id, entry) in context.existing {
            let imported = entry.imported.filter { Name.key(of: $0.source) == key }
            guard !imported.isEmpty else { continue }
            said[id] = Set(imported.map(\.words))
            if prints[id] == nil { prints[id] = EntryPrint(of: entry) }
        }
        self.init(name, prints, said: said)
    }

    private init(_ name: String, _ prints: [EntryID: EntryPrint], said: [EntryID: Set<String>]) {
        (self.name, self.prints, self.said) = (name, prints, said)
        idsByCharacters = Dictionary(grouping: prints.keys.sorted(), by: \.characters)
        idsByMinute = Dictionary(grouping: prints.keys.sorted().filter { $0.writtenAt != nil }) { $0.writtenAt ?? 0 }
    }

    /// Returns the entry that an identifier was given to when the row was imported, perhaps in another time zone.
    ///
    /// - Parameter isSameTime: whether an entry has the time of the row on the clock; without it the row was moved in the source.
    func entry(_ id: EntryID, where isSameTime: (EntryID) -> Bool = { _ in true }) -> EntryID? {
        if prints[id] != nil { return id }
        guard let time = id.writtenAt else { return nil }
        return idsByCharacters[id.characters]?.first { other in
            other.writtenAt.map { abs($0 - time) <= Self.longestWay } ?? false && isSameTime(other)
        }
    }

    /// Returns how many facts of an entry were imported as they are, and how many otherwise.
    func agreement(with entry: Entry, _ id: EntryID, _ names: FormerNames) -> (same: Int, differing: Int) {
        let candidates = self.entry(id).map { [$0] } ?? id.writtenAt.flatMap { idsByMinute[$0] } ?? []
        let own = Set(entry.imported.map(\.words))
        let counts = candidates.compactMap { id -> (same: Int, differing: Int)? in
            // What the source said tells more than what the user has made of it since.
            if !own.isEmpty, let said = said[id], own.isSubset(of: said) { return (own.count, 0) }
            guard let print = prints[id] else { return nil }
            let known = entry.facts.filter { !$0.isOrigin && print.holdsSlot(of: $0, names) }
            let same = known.count { print.holds($0, names) }
            return (same: same, differing: known.count - same)
        }
        return counts.max { $0.same - $0.differing < $1.same - $1.differing } ?? (0, 0)
    }
}

extension EntryID {
    /// What follows the minute, which for an imported entry depends on the source and its words alone.
    fileprivate var characters: Substring { text.drop { $0 != "-" } }
}

extension ImportedValue {
    /// What was said, without the name of the source.
    fileprivate var words: String { "\(name), \(value)" }
}
