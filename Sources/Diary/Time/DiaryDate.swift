/// A date in the proleptic Gregorian calendar, from year 1 to 9999, without time or zone.
///
/// Arithmetic is on civil dates, never on seconds, so that days with a clock change need no special treatment.
public struct DiaryDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1 January 1970; negative before.
    public let dayNumber: Int

    /// The day numbers from 0001-01-01 to 9999-12-31.
    static let dayNumbers = -719_162...2_932_896

    /// Creates the date that many days after 1 January 1970, clamped to the years 1 to 9999.
    public init(dayNumber: Int) {
        self.dayNumber = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound)
    }

    /// Creates a date, or nil if the day doesn't exist, such as 31 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= YearMonth.lengthOfMonth(month, in: year)
        else { return nil }
        // Days from civil, Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// The year, the month from 1, and the day of the month from 1.
    public var components: (year: Int, month: Int, day: Int) {
        // Civil from days, Howard Hinnant, as above.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The year.
    public var year: Int { components.year }

    /// The month of the year, 1 to 12.
    public var month: Int { components.month }

    /// The day of the month, 1 to 31.
    public var day: Int { components.day }

    /// The month that includes this date.
    public var yearMonth: YearMonth {
        let (year, month, _) = components
        return YearMonth(uncheckedYear: year, month: month)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(index: dayNumber + 3)
    }

    /// Returns the date that many days later, or earlier if negative.
    public static func + (date: DiaryDate, days: Int) -> DiaryDate { DiaryDate(dayNumber: date.dayNumber + days) }

    /// Returns the date that many days earlier.
    public static func - (date: DiaryDate, days: Int) -> DiaryDate { DiaryDate(dayNumber: date.dayNumber - days) }

    /// Returns the number of days from the right date to the left one.
    public static func - (left: DiaryDate, right: DiaryDate) -> Int { left.dayNumber - right.dayNumber }

    /// Returns whether the left date is earlier.
    public static func < (left: DiaryDate, right: DiaryDate) -> Bool { left.dayNumber < right.dayNumber }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return "\(year.zeroPadded(4))-\(month.zeroPadded(2))-\(day.zeroPadded(2))"
    }
}

extension DiaryDate: Strideable {
    /// Returns the number of days to another date.
    public func distance(to other: DiaryDate) -> Int { other.dayNumber - dayNumber }

    /// Returns the date that many days later.
    public func advanced(by days: Int) -> DiaryDate { self + days }
}
