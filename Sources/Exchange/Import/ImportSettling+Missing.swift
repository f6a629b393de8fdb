import Diary

extension ImportSettling {
    /// Removes what earlier imports added and the source no longer has.
    ///
    /// What is before its first row and after its last one isn't covered, as in the export of an app that has the last weeks only. If of
    /// what lies between them it has less than half of what came with a file, it is no later version of that one, or only a part of it.
    mutating func settleMissing() {
        let missing = written.keys.filter { !present.contains($0) }.sorted().compactMap { context.existing[$0] }
        let covered = missing.filter(isCovered)
        let within = covered.filter { isWithinSpan($0.when) }
        remark(covered.count - within.count) { are, stay in
            "of earlier imports \(are) before or after what this file covers; \(stay)."
        }
        func series(_ id: EntryID) -> String { context.history.series(of: id) ?? "" }
        let missingCounts = Dictionary(grouping: within) { series($0.id) }.mapValues(\.count)
        let presentCounts = Dictionary(grouping: present.filter { written[$0] != nil }, by: series).mapValues(\.count)
        let continued = presentCounts.filter { $0.value >= missingCounts[$0.key, default: 0] }
        outcome.series = continued.filter { !$0.key.isEmpty }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let removable = within.filter { continued[series($0.id)] != nil }
        remark(within.count - removable.count) { are, stay in
            "of earlier imports \(are) not in this file, which has few of the others; \(stay)."
        }
        for entry in removable {
            if let print = written[entry.id], print.isPrint(of: entry, context.names) {
                outcome.removed.append(entry)
                outcome.note(entry, .removed, print)
            } else {
                outcome.remarks.append(
                    "\(entry.when.date) \(entry.when.timeText) is not in this file any more; it stays, as you have edited it."
                )
            }
        }
    }

    private mutating func remark(_ count: Int, _ words: (_ are: String, _ stay: String) -> String) {
        guard count > 0 else { return }
        let rest = count == 1 ? words("is", "it stays") : words("are", "they stay")
        outcome.remarks.append("\(count.counted("entry", "entries")) \(rest)")
    }

    /// Returns whether a moment lies between the first row and the last one, and not in the same minute as either of them, whichever zone the rows were read in.
    private func isWithinSpan(_ moment: Moment) -> Bool {
        guard let span else { return false }
        func isWithin(_ range: ClosedRange<Int>, _ time: Int) -> Bool {
            range.lowerBound < time && time < range.upperBound
        }
        return isWithin(span.clock, moment.clock) && isWithin(span.instant, moment.instant)
    }
}
