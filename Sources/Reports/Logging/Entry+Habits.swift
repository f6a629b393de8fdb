import Diary

/// How habits, activities and ratings are put into an entry.
extension Entry {
    /// The amount the entry gives for a habit, activity or rating; the last one where it has several.
    public func amount(of habit: Habit) -> Amount? {
        switch habit.kind {
        case .habit: habits.last { $0.name == habit.name }?.amount
        case .activity: activities.last { $0.name == habit.name }?.amount
        case .rating(let field): ratings[field].flatMap { Quantity(Double($0.value)) }.map { .quantity($0, .score) }
        }
    }

    /// Whether the entry says anything about a habit, activity or rating.
    public func mentions(_ habit: Habit) -> Bool {
        switch habit.kind {
        case .habit: habits.contains { $0.name == habit.name }
        case .activity: activities.contains { $0.name == habit.name }
        case .rating(let field): ratings[field] != nil
        }
    }

    /// Gives a habit, activity or rating an amount, in place of the one it had; nil takes it out.
    public mutating func set(_ habit: Habit, to amount: Amount?) {
        switch habit.kind {
        case .habit: Self.set(habit.name, to: amount, in: &habits)
        case .activity: Self.set(habit.name, to: amount, in: &activities)
        case .rating(let field): ratings[field] = amount?.number.flatMap { Rating(Int($0.rounded())) }
        }
    }

    /// Logs what was said of a habit, activity or rating: an activity comes on top of those the entry has, the rest replaces
    /// what it said before.
    ///
    /// - Throws: `ParseError` when a rating is not a whole number from 0 to 10.
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
