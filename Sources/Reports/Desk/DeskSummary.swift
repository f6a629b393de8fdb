import Desk
import Diary
import Trends

/// What was measured at the desk of a day, or of several, in a few numbers.
public struct DeskSummary: Hashable, Sendable {
    /// Seconds of sitting; nil where you have said it yourself.
    public let sitting: Int?
    /// Seconds of the longest sit.
    public let longest: Int?
    /// How many breaks there were.
    public let breaks: Int?

    /// What was measured of a day.
    public init(_ day: DeskDay) {
        (sitting, longest, breaks) = (day.sitting, day.longest, day.breaks.count)
    }

    /// What the diary has of a day as measured; nil where it has nothing.
    public init?(_ day: DaySummary) {
        guard !day.measured.isEmpty else { return nil }
        func number(_ habit: MeasuredHabit) -> Double? {
            day.measured.last { $0.habit == habit.name }.flatMap(\.measured.number)
        }
        // Hours are kept to a hundredth.
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
    /// What was measured at the desk; nil where nothing was.
    public var desk: DeskSummary? { DeskSummary(summary) }
}

extension PeriodReport {
    /// What was measured at the desk, in the parts of a line: “longest sit 1 h 14 min on Tue 17 Nov”, “sat 31 h on 5 days”,
    /// “24 breaks”; empty where nothing was.
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
