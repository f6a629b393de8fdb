extension DiaryDate {
    /// Parses a date as people type it: `today`, `yesterday`, `-3`, `3 days ago`, `mon` (the latest Monday, including
    /// today), `last monday`, `2026-11-02`, `20 nov`, `nov 20th 2026`, `12.11.`, `12/11`, `the 12th`.
    ///
    /// A date without a year is the latest one not after today.
    /// - Parameters:
    ///   - calendarDay: today on the calendar, which after midnight is a day later than the diary's; nil if it is the same.
    ///   - order: which number of `12/11` is the day; nil if unknown.
    /// - Throws: ``ParseError`` naming both readings of an ambiguous date, or listing these forms.
    public init(
        typed text: some StringProtocol, today: DiaryDate, calendarDay: DiaryDate? = nil, order: DateOrder?
    ) throws(ParseError) {
        let reader = TypedDate(
            words: TypedWords(text).words, today: today, latest: calendarDay ?? today, order: order,
            source: String(text))
        guard let date = try reader.date() else {
            let forms = "today, yesterday, -3, mon, 20 nov, 2026-11-02"
            throw ParseError(
                found: String(text), expected: "a date the calendar has: \(forms)",
                complaint: "Unknown date “\(text)”. Dates: \(forms)")
        }
        self = date
    }

}

/// The words of a date.
struct TypedDate {
    let words: [String]
    /// The current diary day.
    let today: DiaryDate
    /// The current day of the calendar, the latest that a date without a year can be.
    let latest: DiaryDate
    let order: DateOrder?
    let source: String
    /// Whether the name of a weekday may mean the current day of the calendar, as it does with a time.
    var isOfCalendar = false
    /// Whether what leaves the year or the week open means the next such day rather than the latest.
    var isToCome = false

    /// Returns the date; nil if the words aren't one.
    ///
    /// - Throws: ``ParseError`` if they are ambiguous.
    func date() throws(ParseError) -> DiaryDate? {
        if let date = relative() ?? weekday() ?? spelled() { return date }
        if words.count == 1 { return try numeric(words[0]) ?? ordinal(words[0]) }
        // `20. 11. 2026`
        if words.dropLast().allSatisfy({ $0.hasSuffix(".") && $0.dropLast().digits != nil }), words.count <= 3 {
            return try numeric(words.joined())
        }
        return try dateWithWeekday()
    }

    /// Parses `fri 20 nov`, as Twinge itself writes dates; the weekday must match the date.
    private func dateWithWeekday() throws(ParseError) -> DiaryDate? {
        guard let first = words.first, let weekday = Self.weekday(first) else { return nil }
        let rest = TypedDate(
            words: Array(words.dropFirst()), today: today, latest: latest, order: order, source: source,
            isToCome: isToCome)
        guard rest.relative() == nil, rest.weekday() == nil, let date = try rest.date() else { return nil }
        guard date.weekday == weekday else {
            throw ParseError(
                found: source, expected: "a date whose weekday fits: \(date.spelled) is a \(date.weekday.name)",
                complaint: "\(date.spelled) is a \(date.weekday.name), not a \(weekday.name)")
        }
        return date
    }

    /// Whether the words name a diary day rather than a calendar date, so that a time after midnight is at its end.
    var isDiaryDay: Bool { relative() != nil }

    private func relative() -> DiaryDate? {
        switch words.joined(separator: " ") {
        case "today", "-0": return today
        case "yesterday": return today - 1
        case "day before yesterday": return today - 2
        case let word where isToCome && word.count > 2 && "tomorrow".hasPrefix(word): return today + 1
        default: break
        }
        if words.count == 1, words[0].hasPrefix("-"), words[0].utf8.count <= 6, let days = words[0].dropFirst().digits {
            return today - days
        }
        if words.count == 2, words[1] == "ago", words[0].hasSuffix("d"), let days = words[0].dropLast().digits {
            return days < 10_000 ? today - days : nil
        }
        guard words.count == 3, words[2] == "ago", let count = words[0].count, count == count.rounded(), count < 10_000
        else { return nil }
        switch words[1] {
        case "day", "days": return today - Int(count)
        case "week", "weeks": return today - 7 * Int(count)
        case "month", "months": return sameDay(of: today.yearMonth.advanced(by: -Int(count)))
        case "year", "years": return sameDay(of: today.yearMonth.advanced(by: -12 * Int(count)))
        default: return nil
        }
    }

    /// Returns the day in another month with today's number, or the last day of a shorter month.
    private func sameDay(of month: YearMonth) -> DiaryDate {
        month.firstDay + (min(today.day, month.length) - 1)
    }

    private func weekday() -> DiaryDate? {
        guard let weekday = words.last.flatMap(Self.weekday) else { return nil }
        let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
        switch words.dropLast().joined(separator: " ") {
        case "" where isToCome, "next" where isToCome: return today + (7 - back)
        case "", "this": return isOfCalendar && weekday == latest.weekday ? latest : today - back
        case "last": return today - (back == 0 ? 7 : back)
        default: return nil
        }
    }

    /// Parses `20 nov`, `nov 20th`, `20. november 2026`, `20nov`, `20-nov-2026`, `2026 nov 20`.
    private func spelled() -> DiaryDate? {
        var rest = words.flatMap(Self.separatorsApart).flatMap(Self.lettersApart)
        guard let place = rest.firstIndex(where: { Self.month($0) != nil }), let month = Self.month(rest[place]) else {
            return nil
        }
        rest.remove(at: place)
        if place == 1, rest.count == 2, rest[0].utf8.count == 4, let year = rest[0].digits {
            return Self.day(rest[1]).flatMap { DiaryDate(year: year, month: month, day: $0) }
        }
        guard let first = rest.first, let day = Self.day(first) else { return nil }
        switch rest.count {
        case 1: return nearest(month: month, day: day)
        case 2 where place < 2: return Self.year(rest[1]).flatMap { DiaryDate(year: $0, month: month, day: day) }
        default: return nil
        }
    }

    /// Splits `20-nov-2026` into its parts.
    static func separatorsApart(_ word: String) -> [String] {
        let parts = word.split { $0 == "-" || $0 == "/" }.map(String.init)
        return parts.contains { month($0) != nil } ? parts : [word]
    }

    /// Splits `20nov` into `20` and `nov`; an ordinal such as `20th` stays one word.
    private static func lettersApart(_ word: String) -> [String] {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        return digits.isEmpty || month(String(rest)) == nil ? [word] : [String(digits), String(rest)]
    }

    /// Returns the month with a name or an abbreviation of at least three letters.
    static func month(_ word: String) -> Int? {
        let word = word.hasSuffix(".") ? String(word.dropLast()) : word
        guard word.count >= 3 else { return nil }
        return YearMonth.monthNames.firstIndex { $0.lowercased().hasPrefix(word == "sept" ? "sep" : word) }.map {
            $0 + 1
        }
    }

    /// Returns the weekday with a name or an abbreviation of at least three letters.
    private static func weekday(_ word: String) -> Weekday? {
        let word = word.hasSuffix(".") ? String(word.dropLast()) : word
        return word.utf8.count >= 3 ? Weekday(typed: word) : nil
    }

    private static func day(_ word: String) -> Int? {
        if let day = (word.hasSuffix(".") ? word.dropLast() : word[...]).digits {
            return word.utf8.count < 4 ? day : nil
        }
        guard ["st", "nd", "rd", "th"].contains(word.suffix(2)), let day = word.dropLast(2).digits else { return nil }
        let ending = (11...13).contains(day) ? "th" : [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th"
        return word.hasSuffix(ending) ? day : nil
    }

    static func year(_ word: String) -> Int? {
        guard let number = word.digits else { return nil }
        return word.utf8.count == 4 ? number : word.utf8.count == 2 ? 2000 + number : nil
    }

    /// Parses `the 12th`, which means the latest one, or the next one.
    private func ordinal(_ word: String) -> DiaryDate? {
        guard word.last?.isLetter ?? false, let day = Self.day(word) else { return nil }
        return (0...2).lazy.map { latest.yearMonth.advanced(by: isToCome ? $0 : -$0) }
            .compactMap { DiaryDate(year: $0.year, month: $0.month, day: day) }.first(where: isOnSide)
    }

    /// Returns the latest such day that is not after today, or the next one after it.
    private func nearest(month: Int, day: Int) -> DiaryDate? {
        // The nearest 29 February may be up to eight years away.
        (0...8).lazy.compactMap { DiaryDate(year: latest.year + (isToCome ? $0 : -$0), month: month, day: day) }
            .first(where: isOnSide)
    }

    /// Returns whether a day is on the side of today on which a date without a year is.
    private func isOnSide(_ date: DiaryDate) -> Bool { isToCome ? date > latest : date <= latest }

    // MARK: numbers

    /// Parses `2026-11-02`, `20261102`, `12.11.`, `12.11.2026`, `12/11`, `12/11/26`.
    private func numeric(_ word: String) throws(ParseError) -> DiaryDate? {
        if word.utf8.count == 8, word.digits != nil {
            return Self.date(word.prefix(4), word.dropFirst(4).prefix(2), word.suffix(2))
        }
        guard let separator = word.first(where: { !$0.isNumber }), "./-".contains(separator) else { return nil }
        var parts = word.split(separator: separator, omittingEmptySubsequences: false)
        if separator == ".", parts.last?.isEmpty ?? false { parts.removeLast() }
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.digits != nil && $0.utf8.count <= 4 }) else {
            return nil
        }
        if parts.count == 3, parts[0].utf8.count == 4 { return Self.date(parts[0], parts[1], parts[2]) }
        guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2 else { return nil }
        let year = parts.count == 3 ? Self.year(String(parts[2])) : nil
        if parts.count == 3, year == nil { return nil }
        return try chosen(
            parts[0], parts[1], year: year, separator: separator,
            hasShortYear: parts.last?.utf8.count == 2 && parts.count == 3)
    }

    private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> DiaryDate? {
        guard let year = year.digits, let month = month.digits, let day = day.digits else { return nil }
        return DiaryDate(year: year, month: month, day: day)
    }

    /// Returns one of the two readings of two numbers.
    private func chosen(
        _ first: Substring, _ second: Substring, year: Int?, separator: Character, hasShortYear: Bool
    ) throws(ParseError) -> DiaryDate? {
        guard let left = first.digits, let right = second.digits else { return nil }
        func reading(month: Int, day: Int) -> DiaryDate? {
            year.map { DiaryDate(year: $0, month: month, day: day) } ?? nearest(month: month, day: day)
        }
        let dayFirst = reading(month: right, day: left)
        // In dates written with dots, the day comes first.
        if separator == "." { return dayFirst }
        let monthFirst = reading(month: left, day: right)
        if separator == "-", hasShortYear, let year,
            let other = DiaryDate(year: 2000 + left, month: right, day: year - 2000),
            let own = order == .monthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
        {
            throw Self.ambiguous(source, own, other)
        }
        guard let dayFirst, let monthFirst, dayFirst != monthFirst else { return dayFirst ?? monthFirst }
        switch order {
        case .dayFirst: return dayFirst
        case .monthFirst: return monthFirst
        case nil: throw Self.ambiguous(source, dayFirst, monthFirst)
        }
    }

    private static func ambiguous(_ source: String, _ one: DiaryDate, _ other: DiaryDate) -> ParseError {
        ParseError(
            found: source,
            expected: "one date: it can be \(one.spelled) or \(other.spelled); write \(one) or \(other)")
    }
}
