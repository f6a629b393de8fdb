import Catalog
import Diary

/// What an import found: the entries to add, and an account of everything that was read.
public struct ImportOutcome: Sendable {
    /// What is counted.
    let unit: ImportUnit
    /// How many of them the source has.
    public internal(set) var read = 0
    /// The entries that the diary does not have yet, in the order of the source.
    public internal(set) var entries: [Entry] = []
    /// How many of the source were in the diary already.
    public internal(set) var alreadyThere = 0
    /// What was left out, with its place and the reason.
    public internal(set) var leftOut: [LeftOut] = []
    /// What could not be taken of entries that were, with its place and the reason.
    public internal(set) var omissions: [LeftOut] = []
    /// What was assumed about the source as a whole, each in a sentence.
    public internal(set) var remarks: [String] = []
    /// Habits of the person's own that the entries use and the catalog does not have: rec text for their `habits.rec`.
    public internal(set) var newHabits: String = ""

    /// Something of the source that no entry was made of.
    public struct LeftOut: Hashable, Sendable {
        /// Its number in the source; for a table the row in a spreadsheet.
        public let number: Int
        /// Why it was left out.
        public let reason: String
    }

    init(unit: ImportUnit) {
        self.unit = unit
    }

    /// Whether each of what was read is added, was there already, or is listed as left out.
    public var isComplete: Bool { read == entries.count + alreadyThere + leftOut.count }

    /// The account in lines: the counts, then each reason with how often and where it came up.
    public var account: [String] {
        let counts =
            "\(read) \(unit.word(for: read)) read: \(entries.count) added, \(alreadyThere) already there, \(leftOut.count) left out"
        return [counts] + remarks.map { "  \($0)" } + lines(leftOut, "left out")
            + lines(omissions, "added without a part")
    }

    private func lines(_ places: [LeftOut], _ what: String) -> [String] {
        let reasons = Dictionary(grouping: places, by: \.reason).sorted {
            ($1.value.count, $0.value[0].number) < ($0.value.count, $1.value[0].number)
        }
        return reasons.map { reason, places in
            let numbers = places.prefix(5).map { "\($0.number)" }.joined(separator: ", ")
            let rest = places.count > 5 ? " and \(places.count - 5) more" : ""
            return "  \(what) \(places.count): \(reason) (\(unit.word(for: places.count)) \(numbers)\(rest))"
        }
    }

    mutating func omit(_ number: Int, _ reason: String) {
        omissions.append(LeftOut(number: number, reason: reason))
    }

    mutating func leaveOut(_ number: Int, _ reason: String) {
        leftOut.append(LeftOut(number: number, reason: reason))
    }
}
