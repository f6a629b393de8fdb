import Diary

extension Name {
    /// The habit that follows from the routine and the holds of a day unless it is answered itself.
    public static let stretchesSkipped: Name = "stretches skipped"
}

extension DaySummary {
    /// What the day says about a habit, in the habit's own measure; nil when it was not logged or makes no sense there.
    ///
    /// Whether `stretches skipped` follows from the routine is known only to ``PeriodSource/table(for:)``.
    public func amount(of habit: Habit) -> Amount? {
        if let fitted = logged(habit).flatMap({ habit.measure.converting($0) }) { return fitted }
        return habit.name == .stretchesSkipped ? hasSkippedStretches.map { .answer($0) } : nil
    }

    /// Whether a hold was left out because it hurt.
    var wasStoppedByPain: Bool { holds.contains(where: \.wasStoppedByPain) }

    /// What the day says about a habit as it was said: hours of a yes/no habit that is also said in hours stay hours.
    public func amountAsLogged(of habit: Habit) -> Amount? {
        if habit.measure == .yesNo, let other = habit.alternative, case .quantity(let quantity, _)? = logged(habit),
            quantity.value > 0, let hours = logged(habit).flatMap({ try? other.fitting($0) })
        {
            return hours
        }
        return amount(of: habit)
    }

    /// What was logged of a habit, in whatever measure.
    private func logged(_ habit: Habit) -> Amount? {
        switch habit.kind {
        case .habit: Self.amount(habitAmounts[habit.name]) ?? Self.amount(activityAmounts[habit.name])
        case .activity: Self.amount(activityAmounts[habit.name]) ?? Self.amount(habitAmounts[habit.name])
        case .rating(let field): Self.amount(ratings[field])
        }
    }

    /// The amount as a number in the habit's unit, 1 for yes and 0 for no; nil for choices and what is not known.
    public func number(of habit: Habit) -> Double? {
        amount(of: habit).flatMap(habit.number)
    }

    /// What was said before noon about a habit of the night, in the habit's own measure; nil when nothing was.
    public func nightAmount(of habit: Habit) -> Amount? {
        let logged =
            switch habit.kind {
            case .rating(let field): Self.amount(morning.ratings[field])
            case .habit, .activity: Self.amount(morning.habits[habit.name])
            }
        return logged.flatMap { habit.measure.converting($0) }
    }

    private static func amount(_ rating: Rating?) -> Amount? {
        rating.flatMap { Quantity(Double($0.value)) }.map { .quantity($0, .score) }
    }

    private static func amount(_ reading: HabitAmount?) -> Amount? {
        // Logged by its name alone means that it was so.
        reading.map { $0.amount ?? .answer(true) }
    }
}

extension Habit.Measure {
    /// The amount in this measure; a quantity answers a yes/no habit, too. Nil if it cannot be understood so.
    func converting(_ amount: Amount) -> Amount? {
        if self == .yesNo, case .quantity(let quantity, _) = amount { return .answer(quantity.value > 0) }
        return try? fitting(amount)
    }
}

extension Habit {
    /// An amount of the habit as a number in its unit; nil where it tells none.
    func number(_ amount: Amount) -> Double? {
        if case .answer(let answer) = amount, measure.unit != nil {
            // Said to have happened, for a time that nobody noted; said not to have happened is a known 0.
            return answer ? nil : 0
        }
        return amount.number
    }
}
