import Diary

/// The readings of the clocks at an event: the screens' only source of time.
public struct ClockTime: Hashable, Sendable {
    /// Local time with its offset.
    public var now: Moment
    /// Seconds on a monotonic clock that keeps running while the machine sleeps; only differences are meaningful.
    public var uptime: Double

    /// Creates a reading of both clocks.
    public init(now: Moment, uptime: Double) {
        self.now = now
        self.uptime = uptime
    }
}
