import Diary

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
    /// The days with a number, if on all days known it happened, on some of them without a number; nil otherwise.
    public let numbered: Numbered?
    /// The words of a habit with choices, the most frequent first, equals in the catalog's order.
    public let choices: [ChoiceCount]

    /// The days with a number, where others have none.
    public struct Numbered: Hashable, Sendable {
        /// How many there are.
        public let days: Int
        /// Their sum, in the habit's unit; nil if amounts don't add up.
        public let total: Double?
        /// Their mean, in the habit's unit.
        public let mean: Double
    }

    /// How often a word was chosen.
    public struct ChoiceCount: Hashable, Sendable {
        /// The word.
        public let choice: Name
        /// The number of days.
        public let days: Int
    }

    /// Summarises a habit over days, in one pass: a comparison asks for a hundred of these summaries.
    ///
    /// - Parameter place: the index of the habit, which would be copied once more if it was handed over.
    init(of habits: [Habit], at place: Int, days: ArraySlice<DaySummary>) {
        let habit = habits[place]
        var words: [Name] = []
        if case .choice(let known) = habit.measure { words = known }
        var wordDays = [Int](repeating: 0, count: words.count)
        var (sum, numbers, occurrences, known) = (0.0, 0, 0, 0)
        var isAnswered = false
        // By index, because copying a day is costly when there are years of them.
        for day in days.indices {
            guard let amount = days[day].amount(of: habit) else { continue }
            known += 1
            if amount.isOccurrence { occurrences += 1 }
            if case .choice(let word) = amount {
                for place in words.indices where words[place] == word { wordDays[place] += 1 }
            } else {
                if case .answer(true) = amount { isAnswered = true }
                if let number = habit.number(amount) {
                    sum += number
                    numbers += 1
                }
            }
        }
        let isPartial = habit.measure.unit != nil && isAnswered && numbers > 0 && occurrences == known
        numbered =
            isPartial ? Numbered(days: numbers, total: habit.addsUp ? sum : nil, mean: sum / Double(numbers)) : nil
        // If some day has a yes without an amount, the remaining numbers would be biased towards days on which it didn't happen.
        if habit.measure.unit == nil || isAnswered { numbers = 0 }
        daysKnown = known
        total = numbers == 0 || !habit.addsUp ? nil : sum
        mean = numbers == 0 ? nil : sum / Double(numbers)
        yesDays = habit.measure == .yesNo || isAnswered ? occurrences : nil
        choices = Self.counts(of: words, days: wordDays)
        self.habit = habit
    }

    /// Returns the words that were chosen, the most frequent first, equals in their order.
    private static func counts(of words: [Name], days: [Int]) -> [ChoiceCount] {
        var counts: [ChoiceCount] = []
        for place in words.indices where days[place] > 0 {
            let next = counts.firstIndex { $0.days < days[place] } ?? counts.endIndex
            counts.insert(ChoiceCount(choice: words[place], days: days[place]), at: next)
        }
        return counts
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
