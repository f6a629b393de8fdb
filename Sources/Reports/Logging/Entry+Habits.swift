import Diary

/// Reading and writing the habits, activities and ratings of an entry.
extension Entry {
    /// Returns the amount the entry gives for a habit, activity or rating; the last one if there are several, nil if there is none.
    public func amount(of habit: Habit) -> Amount? {
        switch habit.kind {
        case .habit: habits.last { $0.name == habit.name }?.amount
        case .activity: activities.last { $0.name == habit.name }?.amount
        case .rating(let field): ratings[field].flatMap { Quantity(Double($0.value)) }.map { .quantity($0, .score) }
        }
    }

    /// Returns whether the entry mentions a habit, activity or rating.
    public func mentions(_ habit: Habit) -> Bool {
        switch habit.kind {
        case .habit: habits.contains { $0.name == habit.name }
        case .activity: activities.contains { $0.name == habit.name }
        case .rating(let field): ratings[field] != nil
        }
    }

    /// Sets the amount of a habit, activity or rating, replacing any earlier one; nil removes it.
    public mutating func set(_ habit: Habit, to amount: Amount?) {
        switch habit.kind {
        case .habit: Self.set(habit.name, to: amount, in: &habits)
        case .activity: Self.set(habit.name, to: amount, in: &activities)
        case .rating(let field): ratings[field] = amount?.number.flatMap { Rating(Int($0.rounded())) }
        }
    }

    /// Logs a habit, activity or rating: an activity is added to those of the entry, anything else replaces its earlier value.
    ///
    /// - Throws: `ParseError` if a rating isn't a whole number from 0 to 10.
    public mutating func log(_ habit: Habit, _ amount: Amount?) throws(ParseError) {
        switch habit.kind {
        case .activity: activities.append(HabitAmount(habit.name, amount))
        case .habit:
            habits.removeAll { $0.name == habit.name }
            habits.append(HabitAmount(habit.name, amount))
        case .rating(let field): ratings[field] = try Rating(parsing: amount?.text ?? "")
        }
    }

    private static func set(_ name: Name, to amount: Amount?, in readings: inout [HabitAmount]) {
        guard let amount else {
            readings.removeAll { $0.name == name }
            return
        }
        if let place = readings.lastIndex(where: { $0.name == name }) {
            readings[place].amount = amount
        } else {
            readings.append(HabitAmount(name, amount))
        }
    }
}
