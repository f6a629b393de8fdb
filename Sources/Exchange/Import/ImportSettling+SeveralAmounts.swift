import Diary

extension ImportSettling {
    /// Says of which habits days have several amounts, since apps may mean that they add up.
    mutating func remarkOnSeveralAmounts() {
        var counts: [Name: [DiaryDate: Int]] = [:]
        for entry in outcome.entries {
            for habit in entry.habits {
                guard case .quantity(_, let unit) = habit.amount, unit != .score else { continue }
                counts[habit.name, default: [:]][entry.when.diaryDay(startingAt: context.dayStart), default: 0] += 1
            }
        }
        for (name, days) in counts.sorted(by: { $0.key.key < $1.key.key }) {
            let several = days.values.count { $0 > 1 }
            guard several > 0 else { continue }
            outcome.remarks.append(
                "“\(name)” has several amounts on \(several.counted("day")): the last one of a day counts, as its total so far."
            )
        }
    }
}
