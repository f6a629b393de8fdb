import Diary

/// A date, perhaps with a time of day, as a source wrote it, before it is known in which zone.
struct WrittenTime: Hashable, Sendable {
    /// The date.
    let date: DiaryDate
    /// Seconds since midnight; nil when only the day was written, or a time that is not understood.
    let secondOfDay: Int?
    /// The offset from UTC in minutes, where it was written.
    let offset: Int?
    /// The words for the time of day that are not understood.
    let unreadTime: String?

    /// Reads a date in an order, and the time of day before or after it; months may be names, hours may have AM or PM in many
    /// languages.
    ///
    /// Nil when a part of the date is missing or 0, or when the calendar has no such day.
    init?(_ text: String, order: DatePartOrder) {
        let text = text.plainlyWritten
        if let moment = (try? Moment(parsing: Self.withoutFraction(text))) ?? Self.epoch(text) {
            (date, secondOfDay, offset, unreadTime) = (moment.date, moment.secondOfDay, moment.offset, nil)
            return
        }
        let parts = Self.parts(of: text)
        guard let date = DateWords(parts.date)?.date(order) else { return nil }
        self.date = date
        let clock = parts.clock.flatMap(ClockText.init)
        secondOfDay = clock?.secondOfDay
        offset = clock?.offset
        unreadTime = clock == nil ? parts.clock?.trimmed : nil
    }

    /// Whether a text is a date, in whatever order.
    static func isDated(_ text: String) -> Bool {
        DatePartOrder.allCases.contains { WrittenTime(text, order: $0) != nil }
    }

    /// The parts of the date in a text; nil when it has none, or when it is a moment of ISO 8601.
    static func dateWords(in text: String) -> DateWords? {
        let text = text.plainlyWritten
        guard epoch(text) == nil else { return nil }
        return DateWords(parts(of: text).date)
    }

    /// Seconds or milliseconds since 1970, as programs write them.
    private static func epoch(_ text: String) -> Moment? {
        guard text.utf8.count == 10 || text.utf8.count == 13, text.allSatisfy(\.isDecimalDigit), let number = Int(text)
        else { return nil }
        return Moment(instant: text.utf8.count == 13 ? number / 1000 : number, offset: 0)
    }

    /// The text of the date and that of the time of day, which may be on either side of it.
    private static func parts(of text: String) -> (date: String, clock: String?) {
        let text = text[...]
        guard let colon = clockColon(in: text) else { return partsWithoutColon(text) }
        let start = text[..<colon].lastIndex { !$0.isDecimalDigit }.map { text.index(after: $0) } ?? text.startIndex
        if let end = endOfDate(text[..<start]) { return (String(text[..<end]), String(text[end...])) }
        let after = text[colon...].dropFirst().drop { $0.isDecimalDigit || ":.,".contains($0) }
        let next = startOfDate(after) ?? text.endIndex
        return (String(text[next...]), String(text[..<next]))
    }

    /// The colon of a clock: the first with digits on both sides.
    private static func clockColon(in text: Substring) -> Substring.Index? {
        text.indices.first { index in
            text[index] == ":" && text[..<index].last?.isDecimalDigit ?? false
                && text[index...].dropFirst().first?.isDecimalDigit ?? false
        }
    }

    /// Where a date ends that is before a clock: after its last number, or the name of the month; nil when there is none.
    private static func endOfDate(_ text: Substring) -> Substring.Index? {
        guard let digit = text.lastIndex(where: \.isDecimalDigit) else { return nil }
        let end = text.index(after: digit)
        let word = text[end...].drop { !$0.isLetter }.prefix(while: \.isLetter)
        let isMonth =
            MonthNames.month(String(word)) != nil && TextWords.words(of: text[..<end]).count { Int($0) != nil } < 3
        return isMonth ? word.endIndex : end
    }

    /// Where a date begins that is after a clock: at its first number, or the name of the month before it.
    private static func startOfDate(_ text: Substring) -> Substring.Index? {
        guard let digit = text.firstIndex(where: \.isDecimalDigit) else { return nil }
        guard let letter = text[..<digit].lastIndex(where: \.isLetter) else { return digit }
        let start = text[..<letter].lastIndex { !$0.isLetter }.map { text.index(after: $0) } ?? text.startIndex
        return MonthNames.month(String(text[start...letter])) != nil ? start : digit
    }

    /// Without a colon the first three parts are the date, or the first eight digits, and what has digits after them is the time.
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

    /// Whether a text has a date all in numbers, such as `19/11/2026`, so that no word in it is a month.
    private static func hasThreeNumbersTogether(_ text: Substring) -> Bool {
        text.split { !$0.isDecimalDigit && !"/-.".contains($0) }.contains { word in
            word.split { !$0.isDecimalDigit }.count >= 3
        }
    }

    /// The text without the fraction of a second, as in `21:30:41.432+01:00`.
    private static func withoutFraction(_ text: String) -> String {
        guard let point = text.lastIndex(where: { ".,".contains($0) }), text[..<point].suffix(3).first == ":" else {
            return text
        }
        return String(text[..<point] + text[point...].dropFirst().drop(while: \.isDecimalDigit))
    }
}
