import Diary
import Trends

/// The names of a period, in full and in shorter forms.
struct PeriodName {
    private let period: Period
    private let presentYear: Int

    /// - Parameter presentYear: the year that need not be named.
    init(_ period: Period, presentYear: Int) {
        self.period = period
        self.presentYear = presentYear
    }

    /// The number and year of a week by ISO 8601; of one that does not start on Monday, that of the week its middle lies in.
    private var week: (year: Int, week: Int) { (period.first + 3).isoWeek }

    private var yearEnd: String {
        period.first.year == presentYear || period.last.year == presentYear ? "" : " \(period.last.year)"
    }

    private static func shortMonth(_ month: Int) -> String { String(monthName(month).prefix(3)) }

    /// The forms of the title, the longest first.
    var titles: [String] {
        let first = period.first.components
        let last = period.last.components
        switch period.kind {
        case .week:
            let end = "\(last.day) \(Self.shortMonth(last.month))"
            let span =
                first.month == last.month
                ? "\(first.day)–\(end)" : "\(first.day) \(Self.shortMonth(first.month))–\(end)"
            let number = "Week \(week.week)"
            return ["\(number) · \(span)\(yearEnd)", "\(number) · \(span)", number, "\(week.week)"]
        case .month:
            let short = Self.shortMonth(first.month)
            return ["\(monthName(first.month)) \(first.year)", "\(short) \(first.year)", short]
        case .quarter:
            let number = "Q\((first.month + 2) / 3) \(first.year)"
            return [
                "\(number) · \(Self.shortMonth(first.month))–\(Self.shortMonth(last.month))", number,
                String(number.prefix(2)),
            ]
        case .year: return ["\(first.year)", String("\(first.year)".suffix(2))]
        }
    }

    /// A name for files: `2026-week-47`, `2026-11`, `2026-q4`, `2026`.
    var fileName: String {
        switch period.kind {
        case .week: "\(week.year)-week-\(week.week)"
        case .month: period.first.yearMonth.description
        case .quarter: "\(period.first.year)-\(brief.lowercased())"
        case .year: "\(period.first.year)"
        }
    }

    /// The shortest form that a column can be headed with.
    var brief: String {
        switch period.kind {
        case .week: "week \(week.week)"
        case .month: Self.shortMonth(period.first.month)
        case .quarter: "Q\((period.first.month + 2) / 3)"
        case .year: "\(period.first.year)"
        }
    }
}
