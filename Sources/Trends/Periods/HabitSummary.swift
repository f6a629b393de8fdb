import Diary
import Statistics

/// What the days of a period say about one habit. Days on which it was not logged are left out, never counted as 0.
public struct HabitSummary: Hashable, Sendable {
    /// The habit.
    public let habit: Habit
    /// On how many days it was logged.
    public let daysKnown: Int
    /// The sum over the days, in the habit's unit; nil for what does not add up, and when no day, or not every known day, has a number.
    public let total: Double?
    /// The mean of the days with a number, in the habit's unit; nil when a day was answered yes without one.
    public let mean: Double?
    /// On how many days a yes/no habit was answered yes, or one of hours that was answered so on some day happened; nil for
    /// other habits.
    public let yesDays: Int?
    /// The words of a habit with choices, the most frequent first, those as frequent in the catalog's order.
    public let choices: [ChoiceCount]

    /// How often a word was chosen.
    public struct ChoiceCount: Hashable, Sendable {
        /// The word.
        public let choice: Name
        /// On how many days.
        public let days: Int
    }

    /// Sums up a habit over days.
    init(_ habit: Habit, days: ArraySlice<DaySummary>) {
        self.habit = habit
        // By their places, since a copy of a day is costly where there are years of them.
        let amounts = days.indices.compactMap { days[$0].amount(of: habit) }
        // A yes without a time would otherwise leave only the days on which it did not happen.
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
    /// Whether it says that something happened.
    fileprivate var isOccurrence: Bool {
        switch self {
        case .answer(let answer): answer
        case .quantity(let quantity, _): quantity.value > 0
        case .choice: false
        }
    }
}
