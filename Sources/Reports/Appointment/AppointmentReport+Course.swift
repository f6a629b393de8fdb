import Diary
import Trends

extension AppointmentReport {
    /// A day, week or month of the course of pain.
    public struct Step: Hashable, Sendable {
        /// Its days.
        public let days: ClosedRange<DiaryDate>
        /// The worst pain of the day, or the mean of the days' worst; nil where none was logged.
        public let pain: Double?
        /// How many of its days are flare-up days.
        public let flareDays: Int
        /// What happened, as you wrote it.
        public let events: [String]
    }

    /// How long the steps of the course are.
    public enum StepLength: String, Hashable, Sendable {
        /// A day each.
        case day
        /// Seven days each.
        case week
        /// A month each.
        case month
    }

    /// Days up to a quarter, weeks up to two years, months beyond.
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

    /// What the chart shows, in a sentence.
    public var courseWords: String {
        switch stepLength {
        case .day: "Worst pain of each day"
        case .week: "Worst pain of a day, the mean of each week"
        case .month: "Worst pain of a day, the mean of each month"
        }
    }

    /// The same source without habits, which the course has no use for.
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

    /// The months that the days lie in, each with its days among them.
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
    /// The weeks of the days one by one, where these are whole weeks and no more than a quarter of a year.
    public var weeks: [(days: ClosedRange<DiaryDate>, summary: PeriodSummary)] {
        guard days.count.isMultiple(of: 7), stepLength == .day else { return [] }
        return stride(from: 0, to: days.count, by: 7).map { start in
            let week = (days.lowerBound + start)...(days.lowerBound + start + 6)
            return (week, PeriodSummary(week, in: period))
        }
    }
}
