import Diary

/// A habit with its amount, as JSON has it.
struct HabitForm: Encodable {
    /// The habit.
    let name: String
    /// Its amount in the unit, `true` or `false`, or a word; null when it was not logged.
    @OrNull var value: AmountValue?
    /// What a number counts: `h`, `min`, `times`, `0-10`; `yes/no` for answers, null for words.
    @OrNull var unit: String?

    /// Takes a habit and what was logged of it.
    init(_ habit: Habit, _ amount: Amount?) {
        name = habit.name.text
        value = amount.map(AmountValue.init)
        unit = habit.unitForm(of: amount)
    }
}

extension Habit {
    /// The unit in the JSON form of an amount: that of the measure, or hours of what is usually answered with yes or no.
    func unitForm(of amount: Amount?) -> String? {
        if measure == .yesNo, case .quantity(_, let said)? = amount { return said.rawValue }
        return measure.unitForm
    }
}
