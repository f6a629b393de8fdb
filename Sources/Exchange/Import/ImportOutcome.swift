import Catalog
import Diary

/// The result of an import: the changes to the diary, and a report on everything that was read.
public struct ImportOutcome: Sendable {
    /// What is counted.
    let unit: ImportUnit
    /// The name of the source, which identifies it from one import to the next.
    public internal(set) var source = ""
    /// A number derived from the file's bytes.
    public internal(set) var digest = ""
    /// The first of the imports of which this is a later version; nil if it is none.
    public internal(set) var series: String?
    /// The number of items in the source.
    public internal(set) var read = 0
    /// The entries that the diary does not have yet, in the order of the source.
    public internal(set) var entries: [Entry] = []
    /// The entries of earlier imports that say something else now.
    public internal(set) var changes: [Update] = []
    /// The entries of earlier imports that the source no longer has.
    public internal(set) var removed: [Entry] = []
    /// How many items of the source were in the diary already.
    public internal(set) var alreadyThere = 0
    /// How many items of the source stay as the user has changed or deleted them.
    public internal(set) var keptCount = 0
    /// What the source says and the diary doesn't, because the user has changed it since.
    public internal(set) var kept: [LeftOut] = []
    /// Records stored beside the entries: routines, reviews, experiments and imports.
    public internal(set) var companions: [Companion] = []
    /// What was left out, with its place and the reason.
    public internal(set) var leftOut: [LeftOut] = []
    /// What was left out of imported entries, with its place and the reason.
    public internal(set) var omissions: [LeftOut] = []
    /// What was assumed about the source as a whole, each in a sentence.
    public internal(set) var remarks: [String] = []
    /// What each entry of the source looks like after the import.
    var items: [ImportRecord.Item] = []
    /// The user's own habits that the entries use and the catalog doesn't have: rec text for `habits.rec`.
    public internal(set) var newHabits: String = ""

    /// A remark about a place in the source.
    public struct LeftOut: Hashable, Sendable {
        /// Its number in the source; for a table the row in a spreadsheet.
        public let number: Int
        /// The remark, such as why it was left out.
        public let reason: String
    }

    /// A record stored beside the entries.
    public struct Companion: Hashable, Sendable {
        /// A field of it.
        public struct Field: Hashable, Sendable {
            /// Its name.
            public let name: String
            /// Its value.
            public let value: String
        }

        /// Its type: `Routine`, `Review`, `Experiment` or `Import`.
        public let type: String
        /// Its fields.
        public let fields: [Field]
    }

    /// An entry of an earlier import that is updated.
    public struct Update: Hashable, Sendable {
        /// The entry as it is in the diary.
        public let shown: Entry
        /// The updated entry.
        public let updated: Entry
        /// The changes, in words.
        public let words: [String]
    }

    init(unit: ImportUnit) {
        self.unit = unit
    }

    /// The changes to the diary.
    public var diaryChanges: [Change] {
        entries.map(Change.add) + changes.map { .edit(from: $0.shown, to: $0.updated) } + removed.map(Change.delete)
    }

    /// Leaves the entries in the diary that the source no longer has.
    public mutating func keepMissing() {
        guard !removed.isEmpty else { return }
        items.removeAll { $0.fate == .removed }
        let stay = removed.count == 1 ? "stays" : "stay"
        remarks.append("\(removed.count.counted("entry", "entries")) that the file no longer has \(stay) in the diary.")
        removed = []
    }

    mutating func note(_ entry: Entry, _ fate: ImportRecord.Fate, _ print: EntryPrint) {
        items.append(.init(id: entry.id, fate: fate, print: print))
    }

    mutating func omit(_ number: Int, _ reason: String) {
        omissions.append(LeftOut(number: number, reason: reason))
    }

    mutating func leaveOut(_ number: Int, _ reason: String) {
        leftOut.append(LeftOut(number: number, reason: reason))
    }
}
