/// Dates in English. Forms without a year are for days in the current year.
extension DiaryDate {
    /// The date with its month in full: `20 November 2026`.
    public var spelled: String { "\(day) \(yearMonth.monthName) \(year)" }

    /// The weekday, day and month in full: `Fri 20 November`.
    public var spelledDay: String { "\(weekday.shortName) \(day) \(yearMonth.monthName)" }

    /// The weekday, day and month in full, and the year unless it is the present one: `Fri 20 November`, `Fri 10 October 2025`.
    public func spelledDay(in presentYear: Int) -> String { spelledDay + yearEnd(in: presentYear) }

    /// The day and month, and the year unless it is the present one: `20 Nov`, `10 Oct 2025`.
    public func dayAndMonth(in presentYear: Int) -> String { dayAndMonth + yearEnd(in: presentYear) }

    /// What a date without its year ends with: ` 2025`, or nothing in the present year.
    public func yearEnd(in presentYear: Int) -> String { year == presentYear ? "" : " \(year)" }

    /// The weekday and the date: `Fri 20 Nov 2026`.
    public var longText: String { shortText + " " + year.description }

    /// The weekday, day and month: `Fri 20 Nov`.
    public var shortText: String { weekday.shortName + " " + dayAndMonth }

    /// The day and month: `20 Nov`.
    public var dayAndMonth: String { day.description + " " + yearMonth.shortMonthName }
}
