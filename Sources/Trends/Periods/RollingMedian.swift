import Diary
import Statistics

extension DayTable {
    /// Returns the worst pain of each day, smoothed: the median of that day and the six before it.
    ///
    /// If fewer than four of the seven days have a score, the result is nil: a line across the gap would be a guess.
    ///
    /// - Complexity: O(days)
    public func weeklyMedians(of days: ClosedRange<DiaryDate>) -> [Double?] {
        (days.lowerBound...days.upperBound).map { day in
            let logged = ((day - 6)...day).compactMap { self[$0].worst.map { Double($0.value) } }
            return logged.count < 4 ? nil : median(logged)
        }
    }
}
