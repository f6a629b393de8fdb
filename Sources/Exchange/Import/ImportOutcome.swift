import Catalog
import Diary

/// What an import found: what becomes of the diary, and an account of everything that was read.
public struct ImportOutcome: Sendable {
    /// What is counted.
    let unit: ImportUnit
    /// The name of the source, under which it is known from one import to the next.
    public internal(set) var source = ""
    /// A number that follows from the file's bytes.
    public internal(set) var digest = ""
    /// How many of them the source has.
    public internal(set) var read = 0
    /// The entries that the diary does not have yet, in the order of the source.
    public internal(set) var entries: [Entry] = []
    /// The entries of earlier imports that say something else now.
    public internal(set) var changes: [Update] = []
    /// The entries of earlier imports that the source does not have any more.
    public internal(set) var removed: [Entry] = []
    /// How many of the source were in the diary already.
    public internal(set) var alreadyThere = 0
    /// How many of the source stay as the person has changed or deleted them.
    public internal(set) var keptCount = 0
    /// What the source says and the diary does not, because the person has changed it since.
    public internal(set) var kept: [LeftOut] = []
    /// Records that are beside the entries: routines, reviews and experiments.
    public internal(set) var companions: [Companion] = []
    /// What was left out, with its place and the reason.
    public internal(set) var leftOut: [LeftOut] = []
    /// What could not be taken of entries that were, with its place and the reason.
    public internal(set) var omissions: [LeftOut] = []
    /// What was assumed about the source as a whole, each in a sentence.
    public internal(set) var remarks: [String] = []
    /// What each entry of the source looks like after the import.
    var items: [ImportRecord.Item] = []
    /// Habits of the person's own that the entries use and the catalog does not have: rec text for their `habits.rec`.
    public internal(set) var newHabits: String = ""

    /// Something of the source, by its place, and what is to be said of it.
    public struct LeftOut: Hashable, Sendable {
        /// Its number in the source; for a table the row in a spreadsheet.
        public let number: Int
        /// What is to be said, such as why it was left out.
        public let reason: String
    }

    /// A record that is beside the entries.
    public struct Companion: Hashable, Sendable {
        /// A field of it.
        public struct Field: Hashable, Sendable {
            /// Its name.
            public let name: String
            /// Its value.
            public let value: String
        }

        /// Its type: `Routine`, `Review` or `Experiment`.
        public let type: String
        /// Its fields.
        public let fields: [Field]
    }

    /// An entry of an earlier import that is brought up to date.
    public struct Update: Hashable, Sendable {
        /// The entry as the diary has it.
        public let shown: Entry
        /// The entry as it shall be.
        public let updated: Entry
        /// What is changed, in words.
        public let words: [String]
    }

    init(unit: ImportUnit) {
        self.unit = unit
    }

    /// Whether each of what was read is added, changed, was there already, or is listed as left out.
    public var isComplete: Bool {
        read == entries.count + changes.count + alreadyThere + keptCount + leftOut.count
    }

    /// The changes to the diary.
    public var diaryChanges: [Change] {
        entries.map(Change.add) + changes.map { .edit(from: $0.shown, to: $0.updated) } + removed.map(Change.delete)
    }

    mutating func omit(_ number: Int, _ reason: String) {
        omissions.append(LeftOut(number: number, reason: reason))
    }

    mutating func leaveOut(_ number: Int, _ reason: String) {
        leftOut.append(LeftOut(number: number, reason: reason))
    }
}
