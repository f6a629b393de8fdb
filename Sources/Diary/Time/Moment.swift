/// A moment as the user lived it: local date and time of day with the offset from UTC in force.
public struct Moment: Hashable, Comparable, Sendable {
    /// The local calendar date.
    public let date: DiaryDate
    /// Seconds since local midnight, 0 to 86,399 (a leap second counts as :59).
    public let secondOfDay: Int
    /// The offset from UTC in minutes, east positive, within 18 hours.
    public let offset: Int

    /// Creates a moment, or nil if the time of day or the offset doesn't exist.
    public init?(date: DiaryDate, hour: Int, minute: Int, second: Int = 0, offset: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), abs(offset) <= 18 * 60
        else { return nil }
        self.date = date
        self.secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
        self.offset = offset
    }

    /// Creates the moment of an instant, in seconds since 1970-01-01 00:00 UTC, on a clock with this offset.
    public init(instant: Int, offset: Int) {
        let offset = min(max(offset, -18 * 60), 18 * 60)
        let local = instant + offset * 60
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        date = DiaryDate(dayNumber: day)
        secondOfDay = local - day * 86_400
        self.offset = offset
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    public var instant: Int { date.dayNumber * 86_400 + secondOfDay - offset * 60 }

    /// The hour of the local day, 0 to 23.
    public var hour: Int { secondOfDay / 3600 }

    /// The minute of the hour, 0 to 59.
    public var minute: Int { secondOfDay / 60 % 60 }

    /// The second of the minute, 0 to 59.
    public var second: Int { secondOfDay % 60 }

    /// Returns the moment that many seconds later on a clock with the same offset.
    public func advanced(bySeconds seconds: Int) -> Moment { Moment(instant: instant + seconds, offset: offset) }

    /// The moment with its seconds set to 0.
    public var wholeMinute: Moment { Moment(instant: instant - second, offset: offset) }

    /// Returns the diary day: the local date, where a day begins at `dayStart` o'clock.
    ///
    /// An entry at 01:30 belongs to the day before if days begin at 04:00.
    public func diaryDay(startingAt dayStart: Int) -> DiaryDate { hour < dayStart ? date - 1 : date }

    /// Returns whether the left moment is earlier in absolute time; equal instants are compared by offset.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.instant, left.offset) < (right.instant, right.offset)
    }
}
