import Diary
import Trends

extension WeeklyTrend {
    /// The trend in a sentence.
    public var sentence: String {
        switch verdict {
        case .rising: "Worst pain has been rising over \(weekCount) weeks."
        case .falling: "Worst pain has been falling over \(weekCount) weeks."
        case .unclear: "No clear trend of worst pain over \(weekCount) weeks."
        case .notBegun: "It has not begun yet, so it has no trend."
        case .tooFewWeeks:
            "A trend needs \(weeksMissing.counted("more week")) with readings on 3 days or more."
        }
    }
}
