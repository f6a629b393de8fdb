import Diary
import Trends

extension RatingField {
    /// The wording of a weekly question, without what 0 and 10 mean; nil for other ratings.
    fileprivate var weeklyQuestion: String? {
        switch self {
        case .weekPain: "On average, how bad was your pain over the past week?"
        case .weekEnjoyment: "How far did pain spoil your enjoyment of life?"
        case .weekActivity: "How far did pain hold back what you do?"
        case .sleepQuality, .stress, .interference: nil
        }
    }
}

extension Habit {
    /// The weekly questions as the check-in asks them, in order.
    public static let weeklyQuestions: [Habit] = RatingField.weekly.compactMap { field in
        guard let name = try? Name(parsing: field.words), let question = field.weeklyQuestion else { return nil }
        var habit = Habit(name: name, kind: .rating(field), measure: .number(.score), question: question)
        habit.meaningOfZero = field == .weekPain ? "none" : "not at all"
        habit.meaningOfTen = field == .weekPain ? "worst imaginable" : "wholly"
        return habit
    }
}

extension FunctionChange {
    /// The name of the measure beside its number.
    public static let name = "weekly questions"
    /// The same for narrow columns.
    public static let shortName = "weekly"

    /// “Weekly questions: 5.7, before 7.7 (0 is best). Better by 2.0, a change that matters.”
    public var sentence: String {
        let direction =
            change.showsAsZero ? "No change" : "\(change < 0 ? "Better" : "Worse") by \(change.magnitude.oneDecimal)"
        let weight = change.showsAsZero ? "" : matters ? ", a change that matters" : ", less than a change that matters"
        return "Weekly questions: \(now.oneDecimal), before \(before.oneDecimal) (0 is best). \(direction)\(weight)."
    }
}

extension ReportSource {
    /// Whether to ask the weekly questions: the user wants them, and the last answers are a week old or there are none.
    public var asksWeeklyQuestions: Bool {
        guard wantsWeeklyQuestions else { return false }
        return table.functionDay(before: today + 1).map { today - $0 >= 7 } ?? true
    }
}
