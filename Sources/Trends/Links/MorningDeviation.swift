import Statistics

/// How far each day's first score before noon is from those of the weeks before, which may colour the rating of the night.
enum MorningDeviation {
    private static let windows = [28, 56]
    private static let leastMornings = 5

    /// Returns the deviation of each morning from the median of those known in the 28 days before, or in 56 days if fewer than
    /// 5 are. Days in flare-ups count. 0 if no median is known; nil on a day without a morning score.
    /// - Complexity: O(days · window · log window)
    static func values(of mornings: [Double?]) -> [Double?] {
        mornings.indices.map { day in
            mornings[day].map { score in usual(before: day, mornings).map { score - $0 } ?? 0 }
        }
    }

    private static func usual(before day: Int, _ mornings: [Double?]) -> Double? {
        for window in windows {
            let known = mornings[max(0, day - window)..<day].compactMap { $0 }
            if known.count >= leastMornings { return median(known) }
        }
        return nil
    }
}
