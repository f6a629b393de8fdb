/// One machine's sits of a day, and which times between them were breaks.
public struct MachineDay: Hashable, Sendable {
    /// The sits, in seconds since 1970: those less than a break apart are merged, unless an exercise is between.
    public let sits: [Range<Int>]
    /// The times between two sits in which you were away for long enough, or did an exercise. In the others nothing was measured.
    public let breaks: [Range<Int>]

    /// Creates a day from another machine.
    public init(sits: [Range<Int>], breaks: [Range<Int>]) {
        (self.sits, self.breaks) = (sits, breaks)
    }

    /// Works out a day from a machine's measurements.
    ///
    /// You are there while there was input a short time ago. Once you are away, you have been away since the last input.
    ///
    /// - Parameters:
    ///   - times: what it has seen, in seconds since 1970.
    ///   - day: the day, in seconds since 1970.
    ///   - now: the current time, up to which anyone who is there has been there.
    public init(_ times: DeskTrace.Times, in day: Range<Int>, rules: DeskRules, now: Int) {
        var input = times.input
        if let last = input.ranges.last?.upperBound, last <= now, now - last < rules.away {
            input = input.adding(last..<now)
        }
        let all = times.exercises.ranges.reduce(input.closing(rules.pause)) { $0.cutting(out: $1) }
        // A sit continues over the end of a day; a break is between two sits of the same day.
        let sits = all.clipped(to: day)
        self.sits = sits.ranges
        breaks = sits.gaps.filter { gap in
            times.exercises.ranges.contains { $0.overlaps(gap) }
                || times.watched.clipped(to: gap).total >= rules.pause
        }
    }
}
