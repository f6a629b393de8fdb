import Diary
import Statistics

extension DayTable {
    /// The worst pain of each day, smoothed: the median of that day and the six before it.
    ///
    /// A day with fewer than four logged days among the seven has none: a line over them would be a guess.
    ///
    /// - Complexity: O(days)
    public func weeklyMedians(of days: ClosedRange<DiaryDate>) -> [Double?] {
        (days.lowerBound...days.upperBound).map { day in
            let logged = ((day - 6)...day).compactMap { self[$0].worst.map { Double($0.value) } }
            return logged.count < 4 ? nil : median(logged)
        }
    }
}
