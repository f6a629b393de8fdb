import Statistics

/// The days on which the amounts of a habit start to come from another source: measured instead of reported, or vice versa.
///
/// Reported and measured amounts differ in level, so the day measuring starts would look like a day on which the habit
/// changed. Days count as measured from a measured one until 28 days have passed without another.
enum SourceChanges {
    /// How many days after the last measured amount still count as measured.
    static let longestGap = 28

    /// Returns the days on which the source changes, given whether each day's amount was measured.
    /// - Complexity: O(days)
    static func days(measured: [Bool]) -> [Int] {
        var changes: [Int] = []
        var last: Int?
        var wasMeasured = false
        for (day, isMeasured) in measured.enumerated() {
            if isMeasured { last = day }
            let counts = last.map { day - $0 <= longestGap } ?? false
            if day > 0, counts != wasMeasured { changes.append(day) }
            wasMeasured = counts
        }
        return changes
    }
}

extension Exposure {
    /// Returns the tested values with changes of source evened out: in the block that contains a change, the parts before and
    /// after it are shifted to the same mean, as if a new block had begun for this exposure alone.
    ///
    /// Other blocks stay as they are, because days are only ever compared within one.
    func comparableValues(in blocks: StratumBlocks) -> [Double?] {
        let values = testedValues
        let changes = sourceChanges.map { isSameNight ? $0 : $0 + 1 }.filter { values.indices.contains($0) }
        guard !isYesNo, !changes.isEmpty else { return values }
        var comparable = values
        for block in Set(changes.map(blocks.block)) {
            let range = blocks.ranges[block]
            let starts = [range.lowerBound] + changes.filter { range.contains($0) && $0 > range.lowerBound }
            guard let center = mean(values[range].compactMap(\.self)) else { continue }
            for (start, end) in zip(starts, starts.dropFirst() + [range.upperBound]) {
                guard let own = mean(values[start..<end].compactMap(\.self)) else { continue }
                for day in start..<end { comparable[day] = values[day].map { $0 - own + center } }
            }
        }
        return comparable
    }
}

extension LinkModel {
    /// Returns the values with which an exposure is tested.
    func comparableValues(of exposure: Exposure) -> [Double?] { exposure.comparableValues(in: blocks) }

    /// Returns the values with which an exposure is tested, on the days at risk on which it is known.
    func comparable(_ exposure: Exposure) -> [(row: Int, value: Double)] {
        let values = comparableValues(of: exposure)
        return riskDays.enumerated().compactMap { row, day in values[day].map { (row, $0) } }
    }
}
