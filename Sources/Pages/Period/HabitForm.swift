import Diary

/// The JSON form of a habit with its amount.
struct HabitForm: Encodable {
    /// The habit.
    let name: String
    /// Its amount in the unit, `true` or `false`, or a word; null if it was not logged.
    @OrNull var value: AmountValue?
    /// The unit of a number: `h`, `min`, `times`, `0-10`; `yes/no` for answers, null for words.
    @OrNull var unit: String?

    /// Creates the form of a habit and its amount.
    init(_ habit: Habit, _ amount: Amount?) {
        name = habit.name.text
        value = amount.map(AmountValue.init)
        unit = habit.unitForm(of: amount)
    }
}

extension Habit {
    /// Returns the unit of an amount in JSON: that of the measure, or hours for what is usually answered with yes or no.
    func unitForm(of amount: Amount?) -> String? {
        if measure == .yesNo, case .quantity(_, let said)? = amount { return said.rawValue }
        return measure.unitForm
    }
}
