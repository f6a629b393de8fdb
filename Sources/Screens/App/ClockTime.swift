import Diary

/// What the clocks show when something happens: the one source of time of the screens.
public struct ClockTime: Hashable, Sendable {
    /// Local time with its offset.
    public var now: Moment
    /// Seconds on a clock that never jumps and goes on while the machine sleeps; only differences mean anything.
    public var uptime: Double

    /// Creates a reading of both clocks.
    public init(now: Moment, uptime: Double) {
        self.now = now
        self.uptime = uptime
    }
}
