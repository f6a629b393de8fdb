import Diary
import Statistics

extension DayTable {
    /// Returns the worst pain of each day, smoothed: the median of that day and the six before it.
    ///
    /// If fewer than four of the seven days have a score, the result is nil: a line across the gap would be a guess.
    ///
    /// - Complexity: O(days)
    public func weeklyMedians(of days: ClosedRange<DiaryDate>) -> [Double?] {
        let known = logged(in: (days.lowerBound - 6)...days.upperBound)
        var window = known.startIndex..<known.startIndex
        return days.map { day in
            // By index: iterating over the days would copy each of them.
            while window.upperBound < known.endIndex, known[window.upperBound].day <= day {
                window = window.lowerBound..<(window.upperBound + 1)
            }
            while let first = window.first, known[first].day < day - 6 { window = window.dropFirst() }
            let scores = window.compactMap { known[$0].worst.map { Double($0.value) } }
            return scores.count < 4 ? nil : median(scores)
        }
    }
}
