import Diary

/// Why a stretch is in a routine: the user's habit that shortens or loads a muscle it lengthens.
public struct StretchPurpose: Hashable, Sendable {
    /// The muscle group.
    public let muscle: Name
    /// The habit.
    public let habit: Habit
    /// Whether the habit shortens the muscle; otherwise it loads it.
    public let isShortening: Bool
    /// On how many of the last 28 days it was logged as having happened.
    public let days: Int

    /// Finds the purpose of a stretch for someone who tracks these habits: preferably a habit that happened in the last 28 days,
    /// then one that shortens over one that only loads, then the most frequent one. Nil if none affects its muscles.
    public init?(of stretch: Stretch, habits: [Habit], table: DayTable, on day: DiaryDate) {
        let recent = table.logged(in: (day - (usualDayCount - 1))...day)
        var best: StretchPurpose?
        for muscle in stretch.muscles {
            for habit in habits {
                let isShortening = habit.shortens.contains(muscle)
                guard isShortening || habit.loads.contains(muscle) else { continue }
                let purpose = StretchPurpose(
                    muscle: muscle, habit: habit, isShortening: isShortening,
                    days: recent.count { $0.happened(habit) })
                if best.map({ purpose.outweighs($0) }) ?? true { best = purpose }
            }
        }
        guard let best else { return nil }
        self = best
    }

    private init(muscle: Name, habit: Habit, isShortening: Bool, days: Int) {
        (self.muscle, self.habit, self.isShortening, self.days) = (muscle, habit, isShortening, days)
    }

    private func outweighs(_ other: StretchPurpose) -> Bool {
        if (days > 0) != (other.days > 0) { return days > 0 }
        return isShortening == other.isShortening ? days > other.days : isShortening
    }

    /// The reason as part of a sentence: “which your long sitting shortens”.
    public var words: String {
        let isOwn = days > 0 && !habit.exposure.hasPrefix("a ")
        let verb = isShortening ? "shorten" : "load"
        return "which \(isOwn ? "your " : "")\(habit.exposure) \(verb)\(habit.isExposurePlural ? "" : "s")"
    }
}

extension DaySummary {
    /// Returns whether a habit is known to have happened.
    fileprivate func happened(_ habit: Habit) -> Bool {
        switch amount(of: habit) {
        case .answer(let answer)?: answer
        case .quantity(let quantity, _)?: quantity.value > 0
        case .choice?, nil: false
        }
    }
}

extension Habit {
    /// Whether its exposure in words is plural, as in “crossed legs” or “long sits without getting up”.
    fileprivate var isExposurePlural: Bool {
        let subject = exposure.split(separator: " ").prefix { !["with", "without", "on", "at", "in"].contains($0) }
        return subject.contains { $0.hasSuffix("s") && !$0.hasSuffix("ss") }
    }
}
