import Desk
import Diary
import Trends

/// The desk measurements of a day in a few numbers.
public struct DeskSummary: Hashable, Sendable {
    /// Seconds of sitting; nil if the user stated the amount.
    public let sitting: Int?
    /// Seconds of the longest sit; nil if the user stated it.
    public let longest: Int?
    /// The number of breaks; nil if the user stated it.
    public let breaks: Int?

    /// Summarises what was measured on a day.
    public init(_ day: DeskDay) {
        (sitting, longest, breaks) = (day.sitting, day.longest, day.breaks.count)
    }

    /// Reads the measurements that the diary holds for a day; nil if there are none.
    public init?(_ day: DaySummary) {
        guard !day.measured.isEmpty else { return nil }
        func number(_ habit: MeasuredHabit) -> Double? {
            day.measured.last { $0.habit == habit.name }.flatMap(\.measured.number)
        }
        // Hours are stored to a hundredth.
        sitting = number(.sitting).map { Int(($0 * 3600).rounded()) }
        longest = number(.longestSit).map { Int(($0 * 3600).rounded()) }
        breaks = number(.breaks).map { Int($0) }
        if sitting == nil, longest == nil, breaks == nil { return nil }
    }

    /// The parts of a line: “sat 5 h 12 min”, “longest 1 h 14 min”, “6 breaks”.
    public var words: [String] {
        [
            sitting.map { "sat \(DeskWords.time($0))" }, longest.map { "longest \(DeskWords.time($0))" },
            breaks.map { $0.counted("break") },
        ].compactMap(\.self)
    }
}

extension DayReport {
    /// What was measured at the desk; nil if nothing was.
    public var desk: DeskSummary? { DeskSummary(summary) }
}

extension PeriodReport {
    /// The desk measurements of the period in the parts of a line: “longest sit 1 h 14 min on Tue 17 Nov”, “sat 31 h on 5 days”,
    /// “24 breaks”; empty if nothing was measured.
    public var deskWords: [String] {
        let measured = days.compactMap { day in DeskSummary(day.summary).map { (day: day.day, desk: $0) } }
        let longest = measured.max { ($0.desk.longest ?? 0) < ($1.desk.longest ?? 0) }
        let sitting = measured.compactMap(\.desk.sitting)
        let breaks = measured.compactMap(\.desk.breaks)
        return [
            longest.flatMap { best in
                best.desk.longest.map { "longest sit \(DeskWords.time($0)) on \(best.day.shortText)" }
            },
            sitting.isEmpty
                ? nil : "sat \(DeskWords.time(sitting.reduce(0, +))) on \(sitting.count.counted("day"))",
            breaks.isEmpty ? nil : breaks.reduce(0, +).counted("break"),
        ].compactMap(\.self)
    }
}
