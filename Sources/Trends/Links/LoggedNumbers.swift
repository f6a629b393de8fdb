import Diary
import Statistics

/// The logged amounts of a habit as numbers for the link analysis.
///
/// For a habit counted in hours, "yes" means some unknown time more than none: it counts as the median of the known times.
/// If none is known, days are distinguished by the answer alone.
struct LoggedNumbers {
    /// A number for each day, 1 for yes and 0 for no on a scale of answers; nil if nothing was logged.
    let numbers: [Double?]
    /// The kind of the numbers.
    let scale: Exposure.Scale
    /// The days, counted from the first, that were logged as "yes" without an amount.
    let answeredDays: Set<Int>

    /// Converts the amounts of a habit without choices, day by day.
    /// - Complexity: O(days)
    init(_ amounts: [Amount?], of habit: Habit) {
        let noted = amounts.map { $0.flatMap(habit.number) }
        let isYes = amounts.map { habit.measure.unit != nil && $0 == .answer(true) }
        let median = isYes.contains(true) ? median(noted.compactMap(\.self).filter { $0 > 0 }) : nil
        let isAnswersOnly = habit.measure == .yesNo || isYes.contains(true) && median == nil
        scale = isAnswersOnly ? .yesNo : .amount(habit.measure.unit)
        numbers = zip(noted, isYes).map { noted, isYes in isYes ? median ?? 1 : noted }
        answeredDays = isAnswersOnly ? [] : Set(isYes.indices.filter { isYes[$0] })
    }
}
