import Diary
import Trends

extension AppointmentReport {
    /// A day, week or month of the course of pain.
    public struct Step: Hashable, Sendable {
        /// The days of the step.
        public let days: ClosedRange<DiaryDate>
        /// The worst pain of the day, or the mean of the daily worst; nil if none was logged.
        public let pain: Double?
        /// The number of flare-up days.
        public let flareDays: Int
        /// What happened, as the user wrote it.
        public let events: [String]
    }

    /// The length of the steps.
    public enum StepLength: String, Hashable, Sendable {
        /// One day.
        case day
        /// Seven days.
        case week
        /// One month.
        case month
    }

    /// A day for up to a quarter, a week for up to two years, otherwise a month.
    public var stepLength: StepLength { days.count <= 92 ? .day : days.count <= 731 ? .week : .month }

    /// The course of pain, step by step.
    public var course: [Step] {
        let events = Dictionary(grouping: events, by: \.day)
        return steps.map { range in
            let summary = PeriodSummary(range, in: bare)
            return Step(
                days: range, pain: summary.averageWorst, flareDays: summary.flareDays,
                events: range.flatMap { events[$0] ?? [] }.map(\.text))
        }
    }

    /// A sentence saying what the chart shows.
    public var courseWords: String {
        switch stepLength {
        case .day: "Worst pain of each day"
        case .week: "Worst pain of a day, the mean of each week"
        case .month: "Worst pain of a day, the mean of each month"
        }
    }

    /// The same source without habits, which the course doesn't need.
    private var bare: PeriodSource {
        var source = period
        source.habits = []
        source.routines = RoutineHistory([])
        return source
    }

    private var steps: [ClosedRange<DiaryDate>] {
        switch stepLength {
        case .day: days.map { $0...$0 }
        case .week: stride(from: 0, to: days.count, by: 7).map { weekdays(from: days.lowerBound + $0) }
        case .month: months
        }
    }

    private func weekdays(from first: DiaryDate) -> ClosedRange<DiaryDate> { first...min(first + 6, days.upperBound) }

    /// The months that the report touches, each limited to the days of the report.
    public var months: [ClosedRange<DiaryDate>] {
        var months: [ClosedRange<DiaryDate>] = []
        var first = days.lowerBound
        while first <= days.upperBound {
            months.append(first...min(first.yearMonth.lastDay, days.upperBound))
            first = first.yearMonth.lastDay + 1
        }
        return months
    }
}

extension AppointmentReport {
    /// The weeks one by one, if the report covers whole weeks and at most a quarter.
    public var weeks: [(days: ClosedRange<DiaryDate>, summary: PeriodSummary)] {
        guard days.count.isMultiple(of: 7), stepLength == .day else { return [] }
        return stride(from: 0, to: days.count, by: 7).map { start in
            let week = (days.lowerBound + start)...(days.lowerBound + start + 6)
            return (week, PeriodSummary(week, in: period))
        }
    }
}
