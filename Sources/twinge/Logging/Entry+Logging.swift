import Diary

extension Entry {
    /// Says a habit, activity or rating in the field where it belongs.
    ///
    /// - Throws: `ParseError` when a rating is no whole number from 0 to 10.
    mutating func log(_ habit: Habit, _ amount: Amount?) throws(ParseError) {
        switch habit.kind {
        case .habit: habits.append(HabitAmount(habit.name, amount))
        case .activity: activities.append(HabitAmount(habit.name, amount))
        case .rating(let field): ratings[field] = try Rating(parsing: amount?.text ?? "")
        }
    }
}
