import Diary
import Trends

extension DiaryDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `20 Nov`.
    var dayAndMonth: String { "\(day) \(Self.months[month - 1].prefix(3))" }
}

extension Double? {
    /// The number with one decimal; a hyphen when there is none.
    var text: String {
        guard let self else { return "-" }
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Adherence {
    /// `18 of 40 (45 %)`; a hyphen when nothing was planned.
    var text: String {
        guard let share else { return "-" }
        return "\(done) of \(planned) (\(Int((share * 100).rounded())) %)"
    }
}

extension Habit {
    /// Whether it is one of the ratings with a field of their own.
    var isRating: Bool {
        if case .rating = kind { true } else { false }
    }
}

extension HabitSummary {
    /// The mean with its unit, the days with yes, or the words by how often.
    var text: String {
        if daysKnown == 0 { return "-" }
        if let yesDays { return "yes on \(yesDays) of \(daysKnown)" }
        if let mean { return [Optional(mean).text, habit.measure.unit?.rawValue ?? ""].joined(separator: " ").trimmed }
        if !choices.isEmpty { return choices.map { "\($0.choice) \($0.days)" }.joined(separator: ", ") }
        return "-"
    }
}
