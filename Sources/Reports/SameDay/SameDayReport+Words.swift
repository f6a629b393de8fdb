import Diary
import Trends

/// The wording of what was logged before pain rose: the same on the screen, the page and the report.
extension SameDayReport {
    /// The caveat that goes with the counts.
    public static let caveat = """
        Counts, not a finding: what is remembered because it hurts looks like a trigger. Log it also when nothing follows.
        """

    /// How many rises are missing, or what is counted.
    public var introduction: String {
        guard isOpen else {
            let missing = (Self.leastRises - riseCount).counted("more rise")
            return "What came before is counted after \(missing) of 2 points within a day."
        }
        return "Pain rose by 2 points or more within a day \(riseCount.grouped) times. What was logged before:"
    }
}

extension SameDayReport.Item {
    /// “lifting: within 2 hours before 6 of 14 rises, and at the same hours of other days 5 of 210 times; within a day before
    /// 9 of 14, and 60 of 190 times.”
    public var sentence: String {
        "\(name): within 2 hours before \(twoHours.rises.words) rises, and at the same hours of other days "
            + "\(twoHours.others.words) times; within a day before \(day.rises.words), and \(day.others.words) times."
    }
}

extension SameDayReport.Count {
    /// “6 of 14”.
    public var words: String { "\(logged.grouped) of \(of.grouped)" }
}
