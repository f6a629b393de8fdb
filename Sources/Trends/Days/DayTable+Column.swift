import Diary

extension DayTable {
    /// The most days analysed at once, 40 years, so that a mistyped year doesn't stretch every table over centuries.
    static let longestAnalysis = 40 * 366

    /// Returns the days that an analysis covers: from the first day to the last or to `today`, at most 40 years.
    func analysisRange(through today: DiaryDate?) -> ClosedRange<DiaryDate>? {
        let end = today ?? days.last?.day
        guard let end, let first = days.first(where: { $0.day > end - Self.longestAnalysis })?.day, first <= end else {
            return nil
        }
        return first...end
    }

    /// Returns one value for each day of a range; nil for days without it.
    /// - Complexity: O(days in the range)
    func column<Value>(over range: ClosedRange<DiaryDate>, _ value: (DaySummary) -> Value?) -> [Value?] {
        var column = [Value?](repeating: nil, count: range.upperBound - range.lowerBound + 1)
        for summary in logged(in: range) { column[summary.day - range.lowerBound] = value(summary) }
        return column
    }
}
