import Diary
import Statistics

/// The moments at which pain rose within a day, each with the same time of the days around it.
public struct RiseWindows: Sendable {
    /// One rise, and the same hours of other days.
    public struct Stratum: Hashable, Sendable {
        /// Whether the thing was logged before the rise.
        public let isLogged: Bool
        /// On how many other days it was logged at the same hours.
        public let othersLogged: Int
        /// The number of other days.
        public let others: Int
    }

    /// The least rise from one score to the next, in points.
    private static let least = 2
    /// Within how many days the same hours are compared.
    private static let reach = 28
    /// The minutes in a day.
    static let day = 1440
    /// The minutes in two hours.
    static let twoHours = 120

    /// The minutes at which pain rose, at least a day apart.
    public let rises: [Int]
    /// The names of everything logged, in alphabetical order.
    public let things: [String]
    private let minutes: [String: [Int]]
    /// For each rise, the same time on other days.
    private let others: [[Int]]

    /// Finds the rises: scores at least 2 points above the one before, which is at most a day older. The same time on another
    /// day within four weeks counts if that day has an entry and no rise lies within a day of it.
    /// - Complexity: O(n log n)
    public init(_ timeline: PainTimeline) {
        let scores = timeline.scores.scores
        let all = zip(scores, scores.dropFirst()).filter { before, now in
            now.value - before.value >= Self.least && now.minute - before.minute <= Self.day
        }.map(\.1.minute)
        var rises: [Int] = []
        for rise in all where rises.last.map({ rise - $0 >= Self.day }) ?? true { rises.append(rise) }
        others = rises.map { rise in
            (-Self.reach...Self.reach).map { rise + $0 * Self.day }.filter { moment in
                timeline.days.contains(moment / Self.day)
                    && !all.hasMinute(in: (moment - Self.day)...(moment + Self.day))
            }
        }
        self.rises = rises
        minutes = timeline.uses.mapValues { $0.map(\.minute) }
        things = minutes.keys.sorted()
    }

    /// Returns whether a thing was logged within some minutes before each rise, and before the same time of other days.
    public func strata(of thing: String, minutes reach: Int) -> [Stratum] {
        let logged = minutes[thing] ?? []
        return zip(rises, others).map { rise, others in
            Stratum(
                isLogged: logged.hasMinute(in: (rise - reach)...rise),
                othersLogged: others.count { logged.hasMinute(in: ($0 - reach)...$0) }, others: others.count)
        }
    }

    /// Returns the p-value of each thing by an exact test of its strata, adjusted for multiple testing. No conclusion is drawn from
    /// them, because they don't keep their nominal level (docs/CALIBRATION.md).
    package func pAdjusted(minutes reach: Int) -> [Double] {
        let p = things.map { thing in
            let tables = strata(of: thing, minutes: reach).map { stratum in
                TwoByTwo(
                    exposedEvents: stratum.isLogged ? 1 : 0, exposedOthers: stratum.othersLogged,
                    unexposedEvents: stratum.isLogged ? 0 : 1, unexposedOthers: stratum.others - stratum.othersLogged)
            }
            return ExactConditionalTest(tables)?.upperTail ?? 1
        }
        return holmAdjusted(p)
    }
}

extension [Int] {
    /// Returns whether one of the minutes, which are sorted, lies in a range.
    fileprivate func hasMinute(in range: ClosedRange<Int>) -> Bool {
        let place = partitionIndex { $0 >= range.lowerBound }
        return place < count && self[place] <= range.upperBound
    }
}
