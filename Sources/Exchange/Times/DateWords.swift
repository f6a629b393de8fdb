import Diary

/// The three parts of a date as written, before it is known which is the day.
struct DateWords: Hashable {
    private let numbers: [Number]
    /// The month, if it is written as a name.
    private let month: Int?
    private let hasPoints: Bool

    private struct Number: Hashable {
        let value: Int
        let digits: Int
    }

    /// Parses a text with three numbers, or two and the name of a month, eight digits, or the day of a week; nil for anything else.
    init?(_ text: String) {
        var words = TextWords.words(of: text)
        if let mark = words.firstIndex(where: ["w", "kw", "wk", "q"].contains), mark > 0, mark < words.count - 1,
            Int(words[mark - 1]) != nil, Int(words[mark + 1]) != nil
        {
            guard let date = Self.weekDate(words) else { return nil }
            words = TextWords.words(of: "\(date)")
        }
        var numbers: [Number] = []
        var month: Int?
        for word in words {
            if let value = Int(word), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                numbers.append(Number(value: value, digits: word.utf8.count))
            } else if month == nil, let found = MonthNames.month(word) {
                month = found
            }
        }
        if numbers.count == 1, numbers[0].digits == 8, month == nil {
            let value = numbers[0].value
            numbers = [
                Number(value: value / 10_000, digits: 4), Number(value: value / 100 % 100, digits: 2),
                Number(value: value % 100, digits: 2),
            ]
        }
        // Three numbers are a date; a word beside them that looks like a month is the name of the day, such as “mar.” for Tuesday.
        if numbers.count == 3 { month = nil }
        guard numbers.count == (month == nil ? 3 : 2) else { return nil }
        self.numbers = numbers
        self.month = month
        hasPoints = text.contains(".") && !text.contains { "/-".contains($0) }
    }

    /// Returns the day of a week date (ISO 8601), such as `2026-W05-5`; nil for a week or a quarter without its day.
    private static func weekDate(_ words: [String]) -> DiaryDate? {
        guard words.count == 4, words[1] == "w", words[0].count == 4, words[3].count == 1, let year = Int(words[0]),
            let week = Int(words[2]), let day = Int(words[3]), (1...7).contains(day),
            // 4 January is always in the first week.
            let first = DiaryDate(year: year, month: 1, day: 4)?.startOfWeek()
        else { return nil }
        let date = first + ((week - 1) * 7 + day - 1)
        return date.isoWeek == (year, week) ? date : nil
    }

    /// Whether it is open which part is which.
    var isOpen: Bool { month == nil && numbers[0].digits < 4 }

    /// The days that it can mean.
    var readings: Set<DiaryDate> { Set(DatePartOrder.allCases.compactMap(date)) }

    /// Returns the day in an order, or nil if it isn't valid or nobody writes it that way.
    func date(_ order: DatePartOrder) -> DiaryDate? {
        if let month { return named(month) }
        if numbers[0].digits == 4 { return date(year: 0, month: 1, day: 2) }
        return switch order {
        case .dayFirst: date(year: 2, month: 1, day: 0)
        // Points are used only between day, month and year.
        case .monthFirst: hasPoints ? nil : date(year: 2, month: 0, day: 1)
        case .yearFirst: hasPoints ? nil : date(year: 0, month: 1, day: 2)
        }
    }

    /// Returns the day for a named month: the year is the number with four digits, or else the last one.
    private func named(_ month: Int) -> DiaryDate? {
        let isYearFirst = numbers[0].digits == 4
        let (year, day) = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        return Self.date(year, month, day)
    }

    private func date(year: Int, month: Int, day: Int) -> DiaryDate? {
        guard numbers[month].digits <= 2 else { return nil }
        return Self.date(numbers[year], numbers[month].value, numbers[day])
    }

    private static func date(_ year: Number, _ month: Int, _ day: Number) -> DiaryDate? {
        guard day.digits <= 2, year.digits == 2 || year.digits == 4 else { return nil }
        // Two digits mean a year of this century, or of the end of the last one.
        let century = year.digits == 4 ? 0 : year.value < 70 ? 2000 : 1900
        return DiaryDate(year: century + year.value, month: month, day: day.value)
    }
}
