import Diary

extension Experiment.Criterion {
    /// Returns whether a day belongs to the trial arm according to what was logged; nil if the log doesn't say.
    ///
    /// - Parameter habit: the habit from the catalog; nil if the catalog doesn't know it, and for anything that isn't a habit.
    public func isMet(by day: DaySummary, habit: Habit?) -> Bool? {
        if let isDone = isDone(on: day) { return day.entryCount > 0 ? isDone : nil }
        guard let habit = habit ?? ownHabit, let logged = day.amount(of: habit) else { return nil }
        switch self {
        case .stretch, .care, .medicine: return nil
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

    /// Returns whether something done at a particular time was done on a day with entries; nil for a habit of the day.
    private func isDone(on day: DaySummary) -> Bool? {
        switch self {
        case .habit, .atMost, .atLeast: nil
        case .stretch(let name):
            day.holds.contains { $0.name == name && $0.duration != nil }
                || day.exercises.contains { $0.name == name && $0.isDone }
        case .care(let name): day.care.contains { $0.name == name }
        case .medicine(let name): day.medicines.contains { $0.name == name && !$0.isLeftOut }
        }
    }

    private func compare(
        _ logged: Amount, limit: Amount, of habit: Habit, by isWithin: (Double, Double) -> Bool
    ) -> Bool? {
        guard let limit = habit.measure.converting(limit)?.number, let number = habit.number(logged) else { return nil }
        return isWithin(number, limit)
    }

    /// The habit as the criterion itself describes it; nil if it isn't about a habit.
    var ownHabit: Habit? {
        switch self {
        case .stretch, .care, .medicine: nil
        case .habit(let name, .choice(let word)): Habit(name: name, measure: .choice([word]), question: "")
        case .habit(let name, _): Habit(name: name, measure: .yesNo, question: "")
        case .atMost(let name, _, let unit), .atLeast(let name, _, let unit):
            Habit(name: name, measure: .number(unit), question: "")
        }
    }
}
