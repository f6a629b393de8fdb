import Diary
import Trends

/// How much longer a flare-up may last, judged by earlier ones that lasted as long.
public struct FlareOutlook: Hashable, Sendable {
    /// How many were over by a certain day.
    public struct Step: Hashable, Sendable {
        /// The day of the flare-up, from 1.
        public let day: Int
        /// How many of those that got this far were over by that day.
        public let count: Int
    }

    /// The day reached, from 1.
    public let day: Int
    /// The number of flare-ups in the diary that have ended.
    public let endedCount: Int
    /// The lengths of those that got this far, in days, the shortest first.
    public let lengths: [Int]

    /// How many flare-ups must have ended before an outlook is given.
    public static let leastEnded = FlareLengths.leastEnded
    /// How many must have got this far before it is broken down by day.
    private static let leastCount = 5

    /// Creates the outlook on a day of a flare-up.
    ///
    /// - Complexity: O(*n* log *n*) for *n* flare-ups.
    public init(day: Int, in history: FlareHistory) {
        self.day = day
        var endedCount = 0
        var lengths: [Int] = []
        for flare in history.flares where flare.hasEnded {
            endedCount += 1
            if flare.dayCount >= day { lengths.append(flare.dayCount) }
        }
        self.endedCount = endedCount
        self.lengths = lengths.sorted()
    }

    /// The day by which half of them were over, and the one by which nine in ten were.
    public var steps: [Step] {
        let days = [0.5, 0.9].compactMap { share in
            let place = Int((share * Double(lengths.count)).rounded(.up)) - 1
            return lengths.indices.contains(place) ? lengths[place] : nil
        }
        let different = days.first == days.last ? Array(days.prefix(1)) : days
        return different.map { day in Step(day: day, count: lengths.count { $0 <= day }) }
    }

    /// `Of 27 that got this far, 20 were over by day 3, 25 by day 4.`
    public var sentence: String {
        guard endedCount >= Self.leastEnded else {
            let ended = endedCount == 0 ? "none has ended yet" : "\(endedCount) ended so far"
            return "After \(Self.leastEnded) flare-ups this says how long yours last; \(ended)."
        }
        guard let last = lengths.last else { return "None of yours has lasted this long before." }
        guard lengths.count >= Self.leastCount else {
            guard lengths.count > 1 else { return "1 of yours got this far; it was over by day \(last)." }
            return "\(lengths.count) of yours got this far; they were over by day \(lengths.map(String.init).listed)."
        }
        let steps = steps
        let parts = steps.enumerated().map { place, step in
            step.day == day
                ? "\(step.count) went no further"
                : "\(step.count) \(place == 0 || steps[0].day == day ? "were over by day" : "by day") \(step.day)"
        }
        return "Of \(lengths.count) that got this far, \(parts.joined(separator: ", "))."
    }
}
