/// One machine's sits of a day, and which times between them were breaks.
public struct MachineDay: Hashable, Sendable {
    /// The sits, in seconds since 1970: less than a break apart is the same one, unless an exercise is between.
    public let sits: [Range<Int>]
    /// The times between two sits in which you were away for long enough, or did an exercise. In the others nobody looked.
    public let breaks: [Range<Int>]

    /// A day as another machine has it.
    public init(sits: [Range<Int>], breaks: [Range<Int>]) {
        (self.sits, self.breaks) = (sits, breaks)
    }

    /// What a machine has measured of a day.
    ///
    /// You are there while there was input a short time ago. Once you are away, it is since the newest input.
    ///
    /// - Parameters:
    ///   - times: what it has seen, in seconds since 1970.
    ///   - day: the day, in seconds since 1970.
    ///   - now: the present, until which whoever is there has been there.
    public init(_ times: DeskTrace.Times, in day: Range<Int>, rules: DeskRules, now: Int) {
        var input = times.input
        if let last = input.ranges.last?.upperBound, last <= now, now - last < rules.away {
            input = input.adding(last..<now)
        }
        let all = times.exercises.ranges.reduce(input.closing(rules.pause)) { $0.cutting(out: $1) }
        // A sit goes on over the end of a day; a break is between two sits of the same day.
        let sits = all.clipped(to: day)
        self.sits = sits.ranges
        breaks = sits.gaps.filter { gap in
            times.exercises.ranges.contains { $0.overlaps(gap) }
                || times.watched.clipped(to: gap).total >= rules.pause
        }
    }
}
