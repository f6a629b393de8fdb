import Diary
import Trends

/// A search for links, to be run in the background.
public struct LinkRequest: Sendable {
    /// The token that identifies the answers.
    public let token: Int
    /// The days to examine.
    public let days: DayTable
    /// The habits to examine.
    public let habits: [Habit]
    /// What was planned on each day.
    private let plans: PeriodSource

    /// Creates a request.
    init(token: Int, days: DayTable, habits: [Habit], plans: PeriodSource) {
        self.token = token
        self.days = days
        self.habits = habits
        self.plans = plans
    }

    /// The table for the analysis; nil if there are no days to examine.
    public var table: LinkTable? { LinkTable(days, habits: habits, plans: plans) }
}

extension LinkRequest: Equatable {
    /// Returns whether both are the same search: a token is never reused.
    public static func == (left: LinkRequest, right: LinkRequest) -> Bool { left.token == right.token }
}
