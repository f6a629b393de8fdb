import Diary

/// The nights of the last year, each with the scores around it and the stretches done before it.
public struct StretchNights: Sendable {
    /// One day and the morning after it.
    private struct Night: Sendable {
        let day: DiaryDate
        let morning: Int
        /// The last score in each part of the day.
        var scores: [PartOfDay: Int] = [:]
        /// For each stretch, when it was last done that day, and the pain before it; nil if not scored.
        var stretches: [Name: (part: PartOfDay, before: Int?)] = [:]
    }

    /// How many days to look back.
    private static let reach = 366

    private let end: DiaryDate
    private var nights: [Night] = []

    /// Collects the nights whose morning came before a day, oldest first.
    ///
    /// - Parameter earlier: nights collected earlier, which are used again before a first day that may have changed since.
    /// - Complexity: O(n) in the entries of a year, with earlier nights before the same day only of the days since that day.
    public init(
        _ logbook: Logbook, before end: DiaryDate,
        after earlier: (nights: StretchNights, unchangedBefore: DiaryDate)? = nil
    ) {
        self.end = end
        var start = end - Self.reach
        if let earlier, earlier.nights.end == end {
            nights = earlier.nights.nights.filter { $0.day + 1 < earlier.unchangedBefore }
            // A night also depends on the morning after.
            start = max(start, earlier.unchangedBefore - 1)
        }
        for day in start > end - 2 ? [] : logbook.days(in: start...(end - 2)) {
            guard let morning = logbook.morningScore(on: day + 1) else { continue }
            var night = Night(day: day, morning: morning.value)
            // Through a span: iterating over the entries would copy each of them.
            let entries = logbook.entries(on: day)
            let span = entries.span
            for index in span.indices {
                let part = PartOfDay(hour: span[index].when.hour)
                if let last = span[index].scores.last { night.scores[part] = last.value }
                for name in span[index].exercisesDone {
                    night.stretches[name] = (part, span[index].painBefore?.value)
                }
            }
            nights.append(night)
        }
    }

    /// Returns the changes overnight after a stretch and after days without it, from the part of the day in which it is mostly
    /// done; of equals, the later one.
    func comparison(of stretch: Name) -> MorningComparison {
        var counts: [PartOfDay: Int] = [:]
        for night in nights {
            if let done = night.stretches[stretch], done.before != nil { counts[done.part, default: 0] += 1 }
        }
        guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
            return MorningComparison(afterStretch: [], afterNone: [])
        }
        var (with, without): ([Int], [Int]) = ([], [])
        for night in nights {
            if let done = night.stretches[stretch] {
                if done.part == usual, let before = done.before { with.append(night.morning - before) }
            } else if let start = night.scores[usual] {
                without.append(night.morning - start)
            }
        }
        return MorningComparison(afterStretch: with, afterNone: without)
    }
}
