import Diary
import Trends

/// The number of days of a week with stretches, compared with the user's goal.
public struct WeekGoal: Hashable, Sendable {
    /// The number of days with at least one hold done.
    public let done: Int
    /// The number of days the user aims for.
    public let wanted: Int

    /// Whether it is the goal of the running week.
    private let isThisWeek: Bool

    /// Creates a goal from its counts.
    init(done: Int, wanted: Int, isThisWeek: Bool) {
        (self.done, self.wanted, self.isThisWeek) = (done, wanted, isThisWeek)
    }

    /// Whether the goal is reached.
    public var isReached: Bool { done >= wanted }

    /// `3 of your 5 days this week`, `3 of your 5 days`.
    public var words: String { "\(done) of your \(wanted.counted("day"))\(isThisWeek ? " this week" : "")" }
}

extension DayReport {
    /// The goal of the week, counted up to this day; nil if none is set.
    public var goal: WeekGoal? {
        guard let wanted = source.weekGoal else { return nil }
        let first = day.startOfWeek(startingOn: source.weekStart)
        return WeekGoal(
            done: source.table.logged(in: first...day).count { $0.hasDoneHold }, wanted: wanted,
            isThisWeek: (first...(first + 6)).contains(source.today))
    }
}
