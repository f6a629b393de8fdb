/// Parses a week, month, quarter or year as people type it, to a day in it.
///
/// Each form also accepts a day, which means the period that includes it, and `last` and `this`.
public struct TypedPeriod: Sendable {
    /// The current diary day.
    public let today: DiaryDate
    /// The current day of the calendar, which may be in a period that the diary day isn't.
    public let latest: DiaryDate
    /// Which number of `12/11` is the day; nil if unknown.
    public let order: DateOrder?

    /// Creates a parser of periods.
    ///
    /// - Parameter calendarDay: today on the calendar, which after midnight is a day later than the diary's; nil if it is the same.
    public init(today: DiaryDate, calendarDay: DiaryDate? = nil, order: DateOrder? = nil) {
        self.today = today
        latest = calendarDay ?? today
        self.order = order
    }

    /// Parses `47`, `w47`, `week 47`, `2026-W47` or `last`; a week without a year is the latest one that has begun.
    ///
    /// - Throws: ``ParseError`` if the text names no week.
    public func week(_ text: String) throws(ParseError) -> DiaryDate {
        try read(text, "a week: 47, 2026-W47, last, or a day in it", last: today - 7) { words in
            let parts = Self.parts(words, letter: "w").sorted { $0 > $1 }
            switch parts.count {
            case 1:
                return (0...2).lazy.compactMap { Self.thursday(of: parts[0], in: latest.year + 1 - $0) }
                    .first { $0 - 3 <= latest }
            case 2 where words.joined().contains("w"): return Self.thursday(of: parts[1], in: parts[0])
            default: return nil
            }
        }
    }

    /// Parses `2026-10`, `october`, `oct 2025`, `10/2026` or `last`; a month without a year is the latest one that has begun.
    ///
    /// - Throws: ``ParseError`` if the text names no month.
    public func month(_ text: String) throws(ParseError) -> DiaryDate {
        let last = today.yearMonth.advanced(by: -1).firstDay
        return try read(text, "a month: 2026-10, october, last, or a day in it", last: last) { words in
            let words = words.flatMap(TypedDate.separatorsApart)
            if let month = words.first.flatMap(TypedDate.month), words.count <= 2 {
                if words.count == 2 {
                    return TypedDate.year(words[1]).flatMap { YearMonth(year: $0, month: month)?.firstDay }
                }
                return YearMonth(year: month > latest.month ? latest.year - 1 : latest.year, month: month)?.firstDay
            }
            guard words.count == 1 else { return nil }
            let parts = words[0].split { $0 == "-" || $0 == "/" || $0 == "." }
            guard parts.count == 2, let left = parts[0].digits, let right = parts[1].digits else { return nil }
            if parts[0].utf8.count == 4 { return YearMonth(year: left, month: right)?.firstDay }
            return parts[1].utf8.count == 4 ? YearMonth(year: right, month: left)?.firstDay : nil
        }
    }

    /// Parses `2026-Q3`, `q3`, `q3 2026` or `last`; a quarter without a year is the latest one that has begun.
    ///
    /// - Throws: ``ParseError`` if the text names no quarter.
    public func quarter(_ text: String) throws(ParseError) -> DiaryDate {
        let last = today.yearMonth.advanced(by: -3).firstDay
        return try read(text, "a quarter: 2026-Q3, q3, last, or a day in it", last: last) { words in
            guard words.joined().contains("q") else { return nil }
            let parts = Self.parts(words, letter: "q").sorted { $0 > $1 }
            guard let number = parts.last, (1...4).contains(number), parts.count <= 2 else { return nil }
            let month = number * 3 - 2
            let year = parts.count == 2 ? parts[0] : month > latest.month ? latest.year - 1 : latest.year
            return YearMonth(year: year, month: month)?.firstDay
        }
    }

    /// Parses `2025` or `last`.
    ///
    /// - Throws: ``ParseError`` if the text names no year.
    public func year(_ text: String) throws(ParseError) -> DiaryDate {
        let last = today.yearMonth.advanced(by: -12).firstDay
        return try read(text, "a year: 2025, last, or a day in it", last: last) { words in
            guard words.count == 1, words[0].utf8.count == 4, let year = words[0].digits else { return nil }
            return DiaryDate(year: year, month: 1, day: 1)
        }
    }

    private func read(
        _ text: String, _ expected: String, last: DiaryDate, _ named: ([String]) -> DiaryDate?
    ) throws(ParseError) -> DiaryDate {
        var words = TypedWords(text).words
        if let unit = words.last, ["week", "month", "quarter", "year"].contains(unit), words.count == 2,
            ["last", "this", "previous", "current"].contains(words[0])
        {
            words.removeLast()
        }
        switch words {
        case ["last"], ["previous"]: return last
        case ["this"], ["current"]: return today
        default: break
        }
        if let date = named(words) { return date }
        // “week of 2 nov”
        if words.count > 1, ["week", "month", "quarter", "year"].contains(words[0]) { words.removeFirst() }
        let day = TypedDate(
            words: words, today: today, latest: latest, order: order, source: words.joined(separator: " "))
        guard let date = try day.date() else { throw ParseError(found: text, expected: expected) }
        return date
    }

    /// Returns the numbers in `2026-w47`, `w47 2026`, `week 47`; empty if there is anything else.
    private static func parts(_ words: [String], letter: Character) -> [Int] {
        let pieces = words.filter { $0 != "week" && $0 != "quarter" }.flatMap { word -> [Substring] in
            // `2026w47` is `2026` and `w47`.
            let place = word.dropFirst().first { $0 == letter } == nil ? nil : word.lastIndex(of: letter)
            guard let place else {
                return word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
            }
            let year = word[..<place]
            return [year.last?.isNumber ?? true ? year : year.dropLast(), word[place...]]
        }
        let numbers = pieces.map { ($0.first == letter ? $0.dropFirst() : $0[...]).digits }
        let known = numbers.compactMap { $0 }
        return known.count == numbers.count ? known : []
    }

    /// Returns the Thursday of an ISO 8601 week; nil if the year doesn't have that week.
    private static func thursday(of week: Int, in year: Int) -> DiaryDate? {
        guard (1...53).contains(week), let fourth = DiaryDate(year: year, month: 1, day: 4) else { return nil }
        let thursday = fourth.startOfWeek() + (3 + 7 * (week - 1))
        return thursday.year == year ? thursday : nil
    }
}
