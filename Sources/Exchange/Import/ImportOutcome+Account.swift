import Diary

extension ImportOutcome {
    /// The counts in words; zeros are left out, except for the three that are always shown.
    public var counts: String {
        let counts = [
            ("added", entries.count, true), ("changed", changes.count, false), ("removed", removed.count, false),
            ("kept as you edited them", keptCount, false), ("already there", alreadyThere, true),
            ("left out", leftOut.count, true),
        ]
        let words = counts.filter { $0.1 > 0 || $0.2 }.map { "\($0.1) \($0.0)" }
        return "\(read) \(unit.word(for: read)) read: \(words.joined(separator: ", "))"
    }

    /// The report in lines: the counts, the changes, then each reason with how often and where it occurred.
    public var account: [String] {
        [counts] + remarks.map { "  \($0)" }
            + listed(changes.map { "changed \(Self.title($0.shown)): \($0.words.joined(separator: ", "))" })
            + listed(removed.map { "removed \(Self.title($0)): the file does not have it any more" })
            + lines(kept, "kept") + lines(leftOut, "left out") + lines(omissions, "added without a part")
    }

    /// What the source no longer has, in a sentence; nil for nothing.
    public var removal: String? {
        guard let first = removed.map(\.when).min(), let last = removed.map(\.when).max() else { return nil }
        let days = first.date == last.date ? "of \(first.date)" : "from \(first.date) to \(last.date)"
        let entries = removed.count.counted("entry", "entries")
        return "The file no longer has \(entries) \(days) that an earlier import added."
    }

    private static func title(_ entry: Entry) -> String { "\(entry.when.date) \(entry.when.timeText)" }

    private func listed(_ lines: [String]) -> [String] {
        let rest = lines.count > 10 ? ["  … and \(lines.count - 10) more"] : []
        return lines.prefix(10).map { "  " + $0 } + rest
    }

    private func lines(_ places: [LeftOut], _ what: String) -> [String] {
        let grouped = Dictionary(grouping: places, by: \.reason)
        // The most frequent first, ties in the order of the file.
        let reasons = places.map(\.reason).unique.enumerated().sorted {
            (grouped[$1.element]?.count ?? 0, $0.offset) < (grouped[$0.element]?.count ?? 0, $1.offset)
        }
        return reasons.map { _, reason in
            let places = grouped[reason] ?? []
            let numbers = places.prefix(5).map { "\($0.number)" }.joined(separator: ", ")
            let rest = places.count > 5 ? " and \(places.count - 5) more" : ""
            return "  \(what) \(places.count): \(reason) (\(unit.word(for: places.count)) \(numbers)\(rest))"
        }
    }
}
