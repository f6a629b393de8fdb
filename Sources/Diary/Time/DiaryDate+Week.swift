extension DiaryDate {
    /// Returns the first day of the week that includes this date.
    public func startOfWeek(startingOn first: Weekday = .monday) -> DiaryDate {
        self - (weekday.rawValue - first.rawValue + 7) % 7
    }

    /// The ISO 8601 week number and its year: week 1 contains the year's first Thursday.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = startOfWeek() + 3
        let year = thursday.year
        let newYear = DiaryDate(year: year, month: 1, day: 1) ?? thursday
        return (year, (thursday - newYear) / 7 + 1)
    }
}
