import Diary

extension Experiment.Criterion {
    /// Whether a day was one of the trial by what was logged on it; nil where the log does not tell.
    ///
    /// - Parameter habit: the habit as the catalog has it; nil for one that the catalog does not know, and for stretches.
    public func isMet(by day: DaySummary, habit: Habit?) -> Bool? {
        if case .stretch(let name) = self {
            guard day.entryCount > 0 else { return nil }
            return day.holds.contains { $0.name == name && $0.duration != nil }
        }
        guard let habit = habit ?? ownHabit, let logged = day.amount(of: habit) else { return nil }
        switch self {
        case .stretch: return nil
        case .habit(_, .answer(let wanted)):
            if case .answer(let answer) = logged { return answer == wanted }
            return logged.number.map { ($0 > 0) == wanted }
        case .habit(_, let wanted): return logged == wanted
        case .atMost(_, let limit, let unit):
            return compare(logged, limit: .quantity(limit, unit), of: habit) { $0 <= $1 }
        case .atLeast(_, let limit, let unit):
            return compare(logged, limit: .quantity(limit, unit), of: habit) { $0 >= $1 }
        }
    }

    private func compare(
        _ logged: Amount, limit: Amount, of habit: Habit, by isWithin: (Double, Double) -> Bool
    ) -> Bool? {
        guard let limit = habit.measure.converting(limit)?.number, let number = habit.number(logged) else { return nil }
        return isWithin(number, limit)
    }

    /// The habit as the criterion itself words it; nil for a stretch.
    var ownHabit: Habit? {
        switch self {
        case .stretch: nil
        case .habit(let name, .choice(let word)): Habit(name: name, measure: .choice([word]), question: "")
        case .habit(let name, _): Habit(name: name, measure: .yesNo, question: "")
        case .atMost(let name, _, let unit), .atLeast(let name, _, let unit):
            Habit(name: name, measure: .number(unit), question: "")
        }
    }
}
