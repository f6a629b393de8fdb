import Diary
import Trends

/// How many days of the week had stretches, beside your own goal.
public struct WeekGoal: Hashable, Sendable {
    /// On how many days at least one hold was done.
    public let done: Int
    /// On how many you want.
    public let wanted: Int

    /// Takes the counts.
    init(done: Int, wanted: Int) { (self.done, self.wanted) = (done, wanted) }

    /// Whether it is reached.
    public var isReached: Bool { done >= wanted }

    /// `3 of your 5 days this week`.
    public var words: String { "\(done) of your \(wanted.counted("day")) this week" }
}

extension DayReport {
    /// The goal of the week up to the day; nil where you have set none.
    public var goal: WeekGoal? {
        guard let wanted = source.weekGoal else { return nil }
        let first = day.startOfWeek(startingOn: source.weekStart)
        return WeekGoal(done: source.table.logged(in: first...day).count { $0.hasDoneHold }, wanted: wanted)
    }
}
