/// What one machine has seen of you: when there was input, when it looked, and when you did an exercise.
///
/// The times since the machine was started are kept on a clock that nobody sets, and converted to times of day by the last look. So
/// setting the clock, forward or back, moves what was measured and never makes it longer or shorter.
public struct DeskTrace: Hashable, Sendable {
    /// The start of the machine to which the times belong.
    public private(set) var boot: String
    /// Seconds from 1970 to the start of the machine, by the last look.
    public private(set) var start: Int
    /// Times since the machine was started, in seconds.
    public private(set) var live: Times
    /// Times from earlier starts, in seconds since 1970.
    public private(set) var earlier: Times
    /// The previous look, in seconds since the machine was started; nil before the first of this run.
    public private(set) var lastLook: Int?

    /// Three kinds of times on one clock.
    public struct Times: Hashable, Sendable {
        /// When there was input, with the shortest gaps closed.
        public var input = Spans(closing: DeskTrace.grain)
        /// When the program was looking for input.
        public var watched = Spans(closing: 0)
        /// While an exercise was done.
        public var exercises = Spans(closing: 0)

        /// Creates empty times.
        public init() {}

        /// Returns the times on a clock that shows this many seconds more.
        func shifted(by seconds: Int) -> Times {
            var other = self
            other.input = input.shifted(by: seconds)
            other.watched = watched.shifted(by: seconds)
            other.exercises = exercises.shifted(by: seconds)
            return other
        }

        /// Returns the union with other times.
        func union(_ other: Times) -> Times {
            var both = self
            both.input = input.union(other.input)
            both.watched = watched.union(other.watched)
            both.exercises = exercises.union(other.exercises)
            return both
        }
    }

    /// Shorter gaps in the input, in seconds, are not kept: no setting can ask for them.
    static let grain = 10

    /// Starts measuring.
    ///
    /// - Parameters:
    ///   - boot: identifies the start of the machine.
    ///   - start: seconds from 1970 to that start.
    ///   - live: what is known since then.
    ///   - earlier: what is known from before, in seconds since 1970.
    public init(boot: String, start: Int = 0, live: Times = Times(), earlier: Times = Times()) {
        (self.boot, self.start, self.live, self.earlier) = (boot, start, live, earlier)
    }

    /// Returns the continuation of what an earlier run has saved, which may be from before the machine was restarted.
    public func resumed(boot now: String) -> DeskTrace {
        guard boot != now else { return DeskTrace(boot: boot, start: start, live: live, earlier: earlier) }
        return DeskTrace(boot: now, earlier: times)
    }

    /// Adds a look.
    public mutating func take(_ look: DeskLook) {
        let uptime = look.time.uptime
        start = look.time.wall - uptime
        if let lastLook { live.watched = live.watched.adding(lastLook..<max(lastLook, uptime)) }
        lastLook = uptime
        if let input = look.input { live.input = live.input.adding(input..<(input + 1)) }
    }

    /// Adds an exercise that was just done: it is a break, however short.
    ///
    /// - Parameter seconds: how long it took.
    public mutating func noteExercise(seconds: Int, endingAt uptime: Int) {
        live.exercises = live.exercises.adding((uptime - seconds)..<uptime)
    }

    /// Removes what ended before a time, in seconds since 1970.
    public mutating func forget(before time: Int) {
        for kind in [\Times.input, \.watched, \.exercises] {
            earlier[keyPath: kind] = earlier[keyPath: kind].clipped(to: time..<Int.max)
            let live = live[keyPath: kind]
            self.live[keyPath: kind] = live.clipped(to: (time - start)..<Int.max)
        }
    }

    /// All times, in seconds since 1970 by the clock as it is set now.
    public var times: Times { earlier.union(live.shifted(by: start)) }

    /// The last input, in seconds since 1970; nil before the first.
    public var lastInput: Int? {
        let newest = [earlier.input.ranges.last?.upperBound, live.input.ranges.last.map { $0.upperBound + start }]
        return newest.compactMap(\.self).max().map { $0 - 1 }
    }
}
