import Diary

/// A date, perhaps with a time of day, as a source wrote it, before its zone is known.
struct WrittenTime: Hashable, Sendable {
    /// The date.
    let date: DiaryDate
    /// Seconds since midnight; nil if there is only the day, or a time that couldn't be parsed.
    let secondOfDay: Int?
    /// The offset from UTC in minutes, if it was given.
    let offset: Int?
    /// A time of day that couldn't be parsed as a whole.
    let unreadTime: UnreadTime?

    /// A time of day of which nothing was read, or only the beginning.
    struct UnreadTime: Hashable, Sendable {
        /// The time as written.
        let text: String
        /// Whether it is a range of times, whose beginning was read.
        let isRange: Bool

        /// Returns what became of it, in words.
        func remark(taken moment: Moment) -> String {
            "the time “\(text)” is \(isRange ? "a range" : "not understood"); \(moment.timeText) was taken"
        }
    }

    /// Parses a date in an order, and the time of day before or after it; months may be names, hours may have AM or PM in many languages.
    ///
    /// Nil if a part of the date is missing or 0, or the date doesn't exist.
    init?(_ text: String, order: DatePartOrder) {
        if let digits = PlainTime(text) {
            (date, secondOfDay, offset, unreadTime) = (digits.date, digits.secondOfDay, nil, nil)
            return
        }
        let text = Self.plain(text)
        if let moment = Self.moment(text) {
            (date, secondOfDay, offset, unreadTime) = (moment.date, moment.secondOfDay, moment.offset, nil)
            return
        }
        let parts = Self.parts(of: text)
        let range = parts.clock.flatMap(ClockText.beginning)
        guard let date = DateWords(parts.date)?.date(order) else { return nil }
        let clock = range ?? parts.clock.flatMap(ClockText.init)
        // 24:00 is the first moment of the next day.
        self.date = date + (clock?.secondOfDay ?? 0) / 86_400
        secondOfDay = clock.map { $0.secondOfDay % 86_400 }
        offset = clock?.offset
        unreadTime =
            clock == nil || range != nil
            ? parts.clock.map { UnreadTime(text: $0.trimmed, isRange: range != nil) } : nil
    }

    /// Returns the moment that a program wrote, with the offset of a zone; nil for anything else, also a range of times.
    private static func moment(_ text: String) -> Moment? {
        guard let moment = (try? Moment(parsing: withoutFraction(text))) ?? epoch(text),
            ClockText.isOffset(moment.offset)
        else { return nil }
        guard let colon = text.firstIndex(of: ":"), text[colon...].contains("-") else { return moment }
        return parts(of: text).clock.flatMap(ClockText.beginning) == nil ? moment : nil
    }

    /// Returns the text plainly written, with blanks around a dash that no offset begins with.
    private static func plain(_ text: String) -> String {
        guard text.contains(where: { "–—".contains($0) }) else { return text.plainlyWritten }
        return text.map { "–—".contains($0) ? " - " : String($0) }.joined().plainlyWritten
    }

    /// Returns whether a text is a date, in any order.
    static func isDated(_ text: String) -> Bool {
        DatePartOrder.allCases.contains { WrittenTime(text, order: $0) != nil }
    }

    /// Returns the parts of the date in a text, or nil if it has none, or is an ISO 8601 moment.
    static func dateWords(in text: String) -> DateWords? {
        let text = plain(text)
        guard epoch(text) == nil else { return nil }
        return DateWords(parts(of: text).date)
    }

    /// Parses seconds or milliseconds since 1970, as programs write them.
    private static func epoch(_ text: String) -> Moment? {
        guard text.utf8.count == 10 || text.utf8.count == 13, text.allSatisfy(\.isDecimalDigit), let number = Int(text)
        else { return nil }
        return Moment(instant: text.utf8.count == 13 ? number / 1000 : number, offset: 0)
    }

    /// Returns the text of the date and that of the time of day, which may be on either side of it.
    private static func parts(of text: String) -> (date: String, clock: String?) {
        let text = text[...]
        guard let colon = clockColon(in: text) else { return partsWithoutColon(text) }
        let start = text[..<colon].lastIndex { !$0.isDecimalDigit }.map { text.index(after: $0) } ?? text.startIndex
        if let end = endOfDate(text[..<start]) { return (String(text[..<end]), String(text[end...])) }
        let after = text[colon...].dropFirst().drop { $0.isDecimalDigit || ":.,".contains($0) }
        let next = startOfDate(after) ?? text.endIndex
        return (String(text[next...]), String(text[..<next]))
    }

    /// Returns the colon of a clock: the first with digits on both sides.
    private static func clockColon(in text: Substring) -> Substring.Index? {
        text.indices.first { index in
            text[index] == ":" && text[..<index].last?.isDecimalDigit ?? false
                && text[index...].dropFirst().first?.isDecimalDigit ?? false
        }
    }

    /// Returns where a date before a clock ends: after its last number, or the name of the month; nil if there is none.
    private static func endOfDate(_ text: Substring) -> Substring.Index? {
        guard let digit = text.lastIndex(where: \.isDecimalDigit) else { return nil }
        let end = text.index(after: digit)
        let word = text[end...].drop { !$0.isLetter }.prefix(while: \.isLetter)
        let isMonth =
            MonthNames.month(String(word)) != nil && TextWords.words(of: text[..<end]).count { Int($0) != nil } < 3
        return isMonth ? word.endIndex : end
    }

    /// Returns where a date after a clock begins: at its first number, or the name of the month before it.
    private static func startOfDate(_ text: Substring) -> Substring.Index? {
        guard let digit = text.firstIndex(where: \.isDecimalDigit) else { return nil }
        guard let letter = text[..<digit].lastIndex(where: \.isLetter) else { return digit }
        let start = text[..<letter].lastIndex { !$0.isLetter }.map { text.index(after: $0) } ?? text.startIndex
        return MonthNames.month(String(text[start...letter])) != nil ? start : digit
    }

    /// Splits a text without a colon: the first three parts, or the first eight digits, are the date, and what has digits after
    /// them is the time.
    private static func partsWithoutColon(_ text: Substring) -> (date: String, clock: String?) {
        var rest = text
        var count = 0
        let isNumeric = hasThreeNumbersTogether(text)
        while count < 3, let start = rest.firstIndex(where: { $0.isDecimalDigit || $0.isLetter }) {
            let isNumber = rest[start].isDecimalDigit
            let word = rest[start...].prefix { isNumber ? $0.isDecimalDigit : $0.isLetter }
            rest = rest[word.endIndex...]
            if isNumber, word.count >= 8 {
                let end = word.index(word.startIndex, offsetBy: 8)
                rest = text[end...]
                break
            }
            if isNumber || (!isNumeric && MonthNames.month(String(word)) != nil) { count += 1 }
        }
        let date = String(text[..<rest.startIndex])
        let clock = rest.drop { !$0.isDecimalDigit && !$0.isLetter }
        return (date, ClockText.isSilent(clock) ? nil : String(clock))
    }

    /// Returns whether a text has a date all in numbers, such as `19/11/2026`, so that no word in it is a month.
    private static func hasThreeNumbersTogether(_ text: Substring) -> Bool {
        text.split { !$0.isDecimalDigit && !"/-.".contains($0) }.contains { word in
            word.split { !$0.isDecimalDigit }.count >= 3
        }
    }

    /// Returns the text without the fraction of a second, as in `21:30:41.432+01:00`.
    private static func withoutFraction(_ text: String) -> String {
        guard let point = text.lastIndex(where: { ".,".contains($0) }), text[..<point].suffix(3).first == ":" else {
            return text
        }
        return String(text[..<point] + text[point...].dropFirst().drop(while: \.isDecimalDigit))
    }
}
