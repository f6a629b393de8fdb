import Platform

/// The clock that timers run on: it only moves forward, whatever happens to the time of day.
public enum MonotonicClock {
    /// Returns the time since the computer was started, including any time it was asleep or the program was suspended.
    public static func now() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
