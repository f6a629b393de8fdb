import Diary

extension Amount {
    /// A few letters for a column of days: `7.5`, `20`, `yes`, `stom.`.
    /// - Parameter habit: the habit it is an amount of, which may know a short name for a word.
    public func brief(of habit: Habit) -> String {
        switch self {
        case .quantity(let hours, .hours): hours.value.oneDecimal
        case .quantity(let quantity, _): quantity.value.short
        case .answer(let answer): answer ? "yes" : "no"
        case .choice(let word): habit.choiceShortNames[word] ?? word.text
        }
    }
}
