import Statistics

/// Where the amounts of a habit begin to come from another source: measured in place of reported, or the other way round.
///
/// What people report and what is measured differ in level, so that the day measuring starts would look like a day on which
/// the habit changed. Measured days are those from a measured one until 28 days have passed without another.
enum SourceChanges {
    /// Days without a measured amount after which amounts count as reported again.
    static let longestGap = 28

    /// The days on which the source changes, from whether each day's amount was measured.
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
    /// The tested values with a change of source evened out: in the block in which it falls, the parts before and after it are
    /// moved to one mean, as if a new block had begun for this exposure alone.
    ///
    /// Other blocks are left as they are, since days are only ever compared within one.
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
    /// What an exposure is tested with.
    func comparableValues(of exposure: Exposure) -> [Double?] { exposure.comparableValues(in: blocks) }

    /// What an exposure is tested with on the days at risk on which it is known.
    func comparable(_ exposure: Exposure) -> [(row: Int, value: Double)] {
        let values = comparableValues(of: exposure)
        return riskDays.enumerated().compactMap { row, day in values[day].map { (row, $0) } }
    }
}
