import Diary

extension Name {
    /// The habit that is derived from the routine and the holds of a day unless it is answered itself.
    public static let stretchesSkipped: Name = "stretches skipped"
}

extension DaySummary {
    /// Returns the day's amount of a habit, in the habit's own measure; nil if it wasn't logged or can't be converted.
    ///
    /// Only ``PeriodSource/table(for:)`` can derive `stretches skipped` from the routine.
    public func amount(of habit: Habit) -> Amount? {
        if let fitted = logged(habit).flatMap({ habit.measure.converting($0) }) { return fitted }
        return habit.name == .stretchesSkipped ? hasSkippedStretches.map { .answer($0) } : nil
    }

    /// Whether a hold or another exercise was skipped because it hurt.
    var wasStoppedByPain: Bool { holdsAndExercises.contains(where: \.wasStoppedByPain) }

    /// Returns the day's amount of a habit as it was logged: hours given for a yes/no habit that also takes hours stay hours. Nil where
    /// ``amount(of:)`` is.
    public func amountAsLogged(of habit: Habit) -> Amount? {
        if habit.measure == .yesNo, let other = habit.alternative, case .quantity(let quantity, _)? = logged(habit),
            quantity.value > 0, let hours = logged(habit).flatMap({ try? other.fitting($0) })
        {
            return hours
        }
        return amount(of: habit)
    }

    /// Returns what was logged of a habit, in whatever measure.
    private func logged(_ habit: Habit) -> Amount? {
        switch habit.kind {
        case .habit: habitAmounts[habit.name] ?? activityAmounts[habit.name]
        case .activity: activityAmounts[habit.name] ?? habitAmounts[habit.name]
        case .rating(let field): Self.amount(ratings[field])
        }
    }

    /// Returns the amount as a number in the habit's unit, 1 for yes and 0 for no; nil for choices and unknown amounts.
    public func number(of habit: Habit) -> Double? {
        amount(of: habit).flatMap { habit.number($0) }
    }

    /// Returns what was logged before noon about a habit of the night, in the habit's own measure; nil if nothing was.
    public func nightAmount(of habit: Habit) -> Amount? {
        let logged =
            switch habit.kind {
            case .rating(let field): Self.amount(morning.ratings[field])
            case .habit, .activity: morning.habits[habit.name]
            }
        return logged.flatMap { habit.measure.converting($0) }
    }

    private static func amount(_ rating: Rating?) -> Amount? {
        rating.flatMap { Quantity(Double($0.value)) }.map { .quantity($0, .score) }
    }
}

extension Habit.Measure {
    /// Converts an amount to this measure; a quantity also answers a yes/no habit. Nil if it can't be converted.
    func converting(_ amount: Amount) -> Amount? {
        switch (self, amount) {
        case (.yesNo, .quantity(let quantity, _)): .answer(quantity.value > 0)
        // Most amounts are in the habit's own measure already.
        case (.yesNo, .answer): amount
        case (.number(let unit), .quantity(_, let given)) where unit == given && unit != .score: amount
        default: try? reading(amount)
        }
    }
}

extension Habit {
    /// Returns an amount of the habit as a number in its unit; nil if it has none.
    func number(_ amount: Amount) -> Double? {
        if case .answer(let answer) = amount, measure.unit != nil {
            // A yes without an amount has no number; a no is a known 0.
            return answer ? nil : 0
        }
        return amount.number
    }
}
