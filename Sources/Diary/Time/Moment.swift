/// A moment as a person lived it: local date and time of day with the offset from UTC that was in force.
public struct Moment: Hashable, Comparable, Sendable {
    /// The local calendar date.
    public let date: DiaryDate
    /// Seconds since local midnight, 0 to 86,399 (a leap second counts as :59).
    public let secondOfDay: Int
    /// The offset from UTC in minutes, east positive, within 18 hours.
    public let offset: Int

    /// Creates a moment, or nil for a time of day or an offset that does not exist.
    public init?(date: DiaryDate, hour: Int, minute: Int, second: Int = 0, offset: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), abs(offset) <= 18 * 60
        else { return nil }
        self.date = date
        self.secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
        self.offset = offset
    }

    /// Creates the moment of an instant, in seconds since 1970-01-01 00:00 UTC, as shown by a clock with this offset.
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

    /// The moment that many seconds later on a clock with the same offset.
    public func advanced(bySeconds seconds: Int) -> Moment { Moment(instant: instant + seconds, offset: offset) }

    /// The same moment without its seconds.
    public var wholeMinute: Moment { Moment(instant: instant - second, offset: offset) }

    /// The diary day: the local date, a day beginning at `dayStart` o'clock.
    ///
    /// An entry at 01:30 belongs to the day before when days begin at 04:00.
    public func diaryDay(startingAt dayStart: Int) -> DiaryDate { hour < dayStart ? date - 1 : date }

    /// Whether the left moment comes earlier in absolute time; moments at the same instant go by their offset.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.instant, left.offset) < (right.instant, right.offset)
    }
}
