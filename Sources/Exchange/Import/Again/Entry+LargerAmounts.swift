import Diary

extension Entry {
    /// Takes the amounts that another entry has more of, if they were imported as they are; returns whether there are any.
    mutating func takeLargerAmounts(of shown: Entry, from print: EntryPrint, _ names: FormerNames) -> Bool {
        let imported = shown.facts.filter { print.holds($0, names) }
        func larger(_ amount: HabitAmount, _ field: EntryField, _ others: [HabitAmount]) -> HabitAmount? {
            guard let other = others.first(where: { $0.name == amount.name }), other.isMore(than: amount),
                imported.contains(where: { $0.name == field.rawValue && $0.value == other.text })
            else { return nil }
            return other
        }
        let ownHabits = habits.map { larger($0, .habit, shown.habits) }
        let ownActivities = activities.map { larger($0, .activity, shown.activities) }
        let taken = (ownHabits + ownActivities).compactMap { $0 }
        guard !taken.isEmpty else { return false }
        habits = zip(habits, ownHabits).map { $1 ?? $0 }
        activities = zip(activities, ownActivities).map { $1 ?? $0 }
        let keys = Set(taken.map(\.name.key))
        self.imported = self.imported.map { value in
            guard keys.contains(Name.key(of: value.name)) else { return value }
            return shown.imported.first { $0.source == value.source && $0.name == value.name } ?? value
        }
        when = max(when, shown.when)
        return true
    }
}

extension HabitAmount {
    /// Returns whether it is more of the same unit.
    fileprivate func isMore(than other: HabitAmount) -> Bool {
        guard case .quantity(let number, let unit) = amount, case .quantity(let least, unit) = other.amount else {
            return false
        }
        return number.value > least.value
    }
}
