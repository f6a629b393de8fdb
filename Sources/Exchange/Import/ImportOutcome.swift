import Data
import Diary

/// What an import found: the entries to add, and an account of everything that was read.
public struct ImportOutcome: Sendable {
    /// What was counted, in the plural: “rows”, “entries”.
    public let unit: String
    /// How many of them the source has.
    public internal(set) var read = 0
    /// The entries that the diary does not have yet, in the order of the source.
    public internal(set) var entries: [Entry] = []
    /// How many of the source were in the diary already.
    public internal(set) var alreadyThere = 0
    /// What was left out, with its place and the reason.
    public internal(set) var leftOut: [LeftOut] = []
    /// Habits of the person's own that the entries use and the catalog does not have: rec text for their `habits.rec`.
    public internal(set) var newHabits: String = ""

    /// Something of the source that no entry was made of.
    public struct LeftOut: Hashable, Sendable {
        /// Its number in the source; for a table the row in a spreadsheet.
        public let number: Int
        /// Why it was left out.
        public let reason: String
    }

    init(unit: String) {
        self.unit = unit
    }

    /// Whether each of what was read is added, was there already, or is listed as left out.
    public var isComplete: Bool { read == entries.count + alreadyThere + leftOut.count }

    /// The account in lines: the counts, then each reason with how often and where it came up.
    public var account: [String] {
        let counts =
            "\(read) \(unit) read: \(entries.count) added, \(alreadyThere) already there, \(leftOut.count) left out"
        let reasons = Dictionary(grouping: leftOut, by: \.reason).sorted {
            ($1.value.count, $0.value[0].number) < ($0.value.count, $1.value[0].number)
        }
        return [counts]
            + reasons.map { reason, places in
                let numbers = places.prefix(5).map { "\($0.number)" }.joined(separator: ", ")
                let rest = places.count > 5 ? " and \(places.count - 5) more" : ""
                return
                    "  left out \(places.count): \(reason) (\(places.count == 1 ? String(unit.dropLast()) : unit) \(numbers)\(rest))"
            }
    }

    mutating func leaveOut(_ number: Int, _ reason: String) {
        leftOut.append(LeftOut(number: number, reason: reason))
    }
}
