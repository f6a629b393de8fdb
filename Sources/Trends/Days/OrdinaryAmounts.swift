import Diary
import Statistics

/// The ordinary amounts of a habit before a day, for telling which ones are unusual.
public struct OrdinaryAmounts: Hashable, Sendable {
    /// The middle two thirds of the user's own numbers; nil if too few are known.
    private let numbers: ClosedRange<Double>?
    /// The answers or words given on more than a third of the days, and the most frequent one; empty if too few are known.
    private let usual: [Amount]
    private let habit: Habit

    /// Whether enough values are known to call any of them ordinary.
    public var isKnown: Bool { numbers != nil || !usual.isEmpty }

    /// How many days to look back.
    public static let lookBack = 84
    /// The least number of values needed.
    private static let leastValues = 9

    /// Computes the ordinary amounts in the 12 weeks before a day.
    ///
    /// - Complexity: O(logged days of 12 weeks)
    public init(_ habit: Habit, before day: DiaryDate, in table: DayTable) {
        self.habit = habit
        let days = table.logged(in: (day - Self.lookBack)...(day - 1))
        // By index: iterating over the days would copy each of them.
        let amounts = days.indices.compactMap { days[$0].amount(of: habit) }
        // What is counted in hours but mostly answered with yes or no is compared by its answers.
        guard habit.measure.unit != nil, 2 * amounts.count(where: \.isQuantity) >= amounts.count else {
            numbers = nil
            usual = amounts.count >= Self.leastValues ? Self.usual(amounts.map(\.asAnswer)) : []
            return
        }
        let values = amounts.compactMap(habit.number)
        let bounds = values.count >= Self.leastValues ? quantiles(values, at: [1.0 / 6, 5.0 / 6]) : []
        numbers = bounds.isEmpty ? nil : bounds[0]...max(bounds[0], bounds[1])
        usual = []
    }

    /// Returns the most frequent answer, and others given on more than a third of the days.
    private static func usual(_ answers: [Amount]) -> [Amount] {
        var (usual, rest): ([Amount], [Amount]) = ([], answers)
        while usual.isEmpty || 3 * rest.count > answers.count, let next = rest.mostFrequent {
            let others = rest.filter { $0 != next }
            guard usual.isEmpty || 3 * (rest.count - others.count) > answers.count else { break }
            usual.append(next)
            rest = others
        }
        return usual
    }

    /// Returns whether an amount is unusual: outside the middle two thirds of the numbers, or an answer given on a third of the
    /// days at most.
    public func isUnusual(_ amount: Amount) -> Bool {
        if !usual.isEmpty { return !usual.contains(amount.asAnswer) }
        guard let numbers, let number = habit.number(amount) else { return false }
        return !numbers.contains(number)
    }
}

extension Amount {
    /// The amount, or for a number whether it is more than none.
    fileprivate var asAnswer: Amount {
        if case .quantity(let quantity, _) = self { .answer(quantity.value > 0) } else { self }
    }
}
