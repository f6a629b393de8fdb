extension YearMonth {
    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The English name of the month: `November`.
    public var monthName: String { Self.monthNames[month - 1] }

    /// The first three letters of the name: `Nov`.
    public var shortMonthName: String { String(Substring(monthName.utf8.prefix(3))) }
}
