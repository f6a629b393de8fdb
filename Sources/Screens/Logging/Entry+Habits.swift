import Diary

extension Entry {
    /// The amount the entry gives for a habit, activity or rating; the last one where it stands several times.
    func amount(of habit: Habit) -> Amount? {
        switch habit.kind {
        case .habit: habits.last { $0.name == habit.name }?.amount
        case .activity: activities.last { $0.name == habit.name }?.amount
        case .rating(let field): ratings[field].flatMap { Quantity(Double($0.value)) }.map { .quantity($0, .score) }
        }
    }

    /// Whether the entry says anything about a habit, activity or rating.
    func mentions(_ habit: Habit) -> Bool {
        switch habit.kind {
        case .habit: habits.contains { $0.name == habit.name }
        case .activity: activities.contains { $0.name == habit.name }
        case .rating(let field): ratings[field] != nil
        }
    }

    /// Gives a habit, activity or rating an amount, in place of the one it had; nothing takes it out.
    mutating func set(_ habit: Habit, to amount: Amount?) {
        switch habit.kind {
        case .habit: Self.set(habit.name, to: amount, in: &habits)
        case .activity: Self.set(habit.name, to: amount, in: &activities)
        case .rating(let field): ratings[field] = amount?.number.flatMap { Rating(Int($0.rounded())) }
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
