import Diary
import Statistics

/// The summary of one habit over a period. Days on which it wasn't logged are left out, never counted as 0.
public struct HabitSummary: Hashable, Sendable {
    /// The habit.
    public let habit: Habit
    /// The number of days on which it was logged.
    public let daysKnown: Int
    /// The sum over the days, in the habit's unit; nil if amounts don't add up, if no day has a number, or if a yes has none.
    public let total: Double?
    /// The mean of the days with a number, in the habit's unit; nil if a day was answered yes without one.
    public let mean: Double?
    /// The number of days with a yes to a yes/no habit; for a habit with an amount, the number of days on which it happened, if some
    /// day was answered yes without one; otherwise nil.
    public let yesDays: Int?
    /// The words of a habit with choices, the most frequent first, equals in the catalog's order.
    public let choices: [ChoiceCount]

    /// How often a word was chosen.
    public struct ChoiceCount: Hashable, Sendable {
        /// The word.
        public let choice: Name
        /// The number of days.
        public let days: Int
    }

    /// Summarises a habit over days.
    init(_ habit: Habit, days: ArraySlice<DaySummary>) {
        self.habit = habit
        // By index, because copying a day is costly when there are years of them.
        let amounts = days.indices.compactMap { days[$0].amount(of: habit) }
        // If some day has a yes without an amount, the remaining numbers would be biased towards days on which it didn't happen.
        let isAnswered = amounts.contains(.answer(true))
        let numbers = habit.measure.unit == nil || isAnswered ? [] : amounts.compactMap { habit.number($0) }
        daysKnown = amounts.count
        total = numbers.isEmpty || !habit.addsUp ? nil : numbers.reduce(0, +)
        mean = Statistics.mean(numbers)
        yesDays = habit.measure == .yesNo || isAnswered ? amounts.count(where: \.isOccurrence) : nil
        if case .choice(let words) = habit.measure {
            choices = words.enumerated()
                .map { place, word in (place, ChoiceCount(choice: word, days: amounts.count { $0 == .choice(word) })) }
                .filter { $0.1.days > 0 }
                .sorted { ($1.1.days, $0.0) < ($0.1.days, $1.0) }
                .map(\.1)
        } else {
            choices = []
        }
    }
}

extension Amount {
    /// Whether it means that something happened.
    fileprivate var isOccurrence: Bool {
        switch self {
        case .answer(let answer): answer
        case .quantity(let quantity, _): quantity.value > 0
        case .choice: false
        }
    }
}
