import Diary
import Trends

/// A search for links, to be carried out while the keys stay live.
public struct LinkRequest: Sendable {
    /// What the answers are known by.
    public let token: Int
    /// The days to look at.
    public let days: DayTable
    /// The habits to look at.
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

    /// What the analysis looks at; nil when there is no day to look at.
    public var table: LinkTable? { LinkTable(days, habits: habits, plans: plans) }

    /// Looks for links.
    ///
    /// - Parameters:
    ///   - options: how the analysis is run.
    ///   - progress: called with the share done, 0 to 1; returning false stops the work.
    /// - Returns: nothing when it was stopped, or when there is no day to look at.
    /// - Complexity: O(habits · permutations · weeks).
    public func report(
        options: LinkReport.Options = LinkReport.Options(), progress: (Double) -> Bool = { _ in true }
    ) -> LinkReport? {
        table.flatMap { LinkReport($0, options: options, progress: progress) }
    }
}

extension LinkRequest: Equatable {
    /// Whether both are the same search: a token is never used twice.
    public static func == (left: LinkRequest, right: LinkRequest) -> Bool { left.token == right.token }
}
