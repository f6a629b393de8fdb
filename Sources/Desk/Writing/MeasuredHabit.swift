import Diary

/// The habits of a day that are measured at the desk.
public enum MeasuredHabit: String, Hashable, Sendable, CaseIterable {
    /// How long you sat.
    case sitting
    /// The longest time without a break.
    case longestSit = "longest sit"
    /// How often you were away for long enough, or did an exercise.
    case breaks = "movement breaks"

    /// Its name in the diary.
    public var name: Name { Name(stringLiteral: rawValue) }

    /// Whether it is something you did, which adds up over a day.
    var isActivity: Bool { self == .breaks }

    /// Returns its amount on a day: hours rounded to a hundredth, which is 36 seconds, or how often.
    public func amount(of day: DeskDay) -> Amount? {
        switch self {
        case .sitting: Self.hours(day.sitting)
        case .longestSit: Self.hours(day.longest)
        case .breaks: Quantity(Double(day.breaks.count)).map { .quantity($0, .times) }
        }
    }

    private static func hours(_ seconds: Int) -> Amount? {
        Quantity((Double(seconds) / 36).rounded() / 100).map { .quantity($0, .hours) }
    }
}
