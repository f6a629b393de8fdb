import Diary

extension AppointmentReport {
    /// Its days: `these 28 days`, or `this day`.
    public var daysWords: String { days.count == 1 ? "this day" : "these \(days.count.counted("day"))" }

    /// The days it compares them with: `the 28 days before`, or `the day before`.
    public var earlierWords: String {
        earlier.count == 1 ? "the day before" : "the \(earlier.count.counted("day")) before"
    }

    /// When something was on its days: `in these 28 days`, or `on this day`.
    public var withinDays: String { days.count == 1 ? "on \(daysWords)" : "in \(daysWords)" }

    /// The dates it covers: `23 October 2026 to 19 November 2026`, or one of them.
    public var datesWords: String {
        days.count == 1 ? days.lowerBound.spelled : "\(days.lowerBound.spelled) to \(days.upperBound.spelled)"
    }
}
