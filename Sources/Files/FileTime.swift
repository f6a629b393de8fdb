import Platform
import SystemPackage

/// A time as file systems store it, from 1970 on.
public struct FileTime: Hashable, Comparable, Sendable {
    /// Whole seconds since 1970.
    public let seconds: Int
    /// Nanoseconds, 0 to 999,999,999.
    public let nanoseconds: Int

    /// Creates a time.
    public init(seconds: Int, nanoseconds: Int) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Creates a time from one of the system.
    public init(_ time: timespec) {
        self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }

    /// Returns the current time.
    public static func now() -> FileTime { clock(CLOCK_REALTIME) }

    /// Returns whether a time is before another.
    public static func < (one: FileTime, other: FileTime) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }

    /// Waits until every file that is written from then on has a later time than this one, which has just passed.
    ///
    /// Systems count the times of files in ticks of up to ten milliseconds. This sleeps to the end of the current tick, and if that
    /// comes late, as on an idle machine, one tick at a time.
    public func waitUntilFilesAreLater() {
        var resolution = timespec()
        clock_getres(CLOCK_REALTIME_COARSE, &resolution)
        let tick = min(max(resolution.tv_nsec / 1000, 500), 10_000)
        for _ in 0..<10 {
            let begun = Self.clock(CLOCK_REALTIME_COARSE)
            guard begun <= self else { return }
            let left = tick - begun.microseconds(to: .now())
            usleep(UInt32((1...tick).contains(left) ? left : tick))
        }
    }

    private func microseconds(to other: FileTime) -> Int {
        (other.seconds - seconds) * 1_000_000 + (other.nanoseconds - nanoseconds) / 1000
    }

    private static func clock(_ clock: clockid_t) -> FileTime {
        var time = timespec()
        clock_gettime(clock, &time)
        return FileTime(time)
    }
}
