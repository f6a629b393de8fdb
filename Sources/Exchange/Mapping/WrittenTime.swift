import Diary

/// A date, perhaps with a time of day, as a source wrote it, before it is known in which zone.
struct WrittenTime: Hashable, Sendable {
    /// The date.
    let date: DiaryDate
    /// Seconds since midnight; nothing when only the day was written.
    let secondOfDay: Int?
    /// The offset from UTC in minutes, where it was written.
    let offset: Int?

    /// A part of a written time.
    enum Part: String, CaseIterable { case year, month, day, hour, minute, second }

    /// Reads numbers in an order, whatever stands between them; months may be English names, hours may have AM or PM.
    ///
    /// Nothing when a part of the date is missing or 0, or when the calendar has no such day.
    init?(_ text: String, order: [Part]) {
        let text = Self.withoutFraction(text)
        if let moment = try? Moment(parsing: text) {
            self.init(date: moment.date, secondOfDay: moment.secondOfDay, offset: moment.offset)
            return
        }
        var values: [Part: Int] = [:]
        for (part, word) in zip(order, Self.words(of: text)) {
            guard let number = Int(word) ?? (part == .month ? Self.month(word) : nil) else { return nil }
            values[part] = number
        }
        guard let year = values[.year], let month = values[.month], let day = values[.day],
            let date = DiaryDate(year: year < 100 && year > 0 ? 2000 + year : year, month: month, day: day)
        else { return nil }
        var second: Int?
        if let hour = values[.hour] {
            let clock = Self.hour(hour, in: text)
            let minute = values[.minute] ?? 0
            guard (0...23).contains(clock), (0...59).contains(minute) else { return nil }
            second = clock * 3600 + minute * 60 + min(values[.second] ?? 0, 59)
        }
        self.init(date: date, secondOfDay: second, offset: nil)
    }

    private init(date: DiaryDate, secondOfDay: Int?, offset: Int?) {
        self.date = date
        self.secondOfDay = secondOfDay
        self.offset = offset
    }

    /// The text without the fraction of a second, as in `21:30:41.432+01:00`.
    private static func withoutFraction(_ text: String) -> String {
        guard let point = text.lastIndex(of: "."), text[..<point].suffix(3).first == ":",
            let digits = text[text.index(after: point)...].firstIndex(where: { !$0.isNumber }) ?? text.endIndex
                as String.Index?
        else { return text }
        return String(text[..<point] + text[digits...])
    }

    /// The runs of digits and the names of months in a text.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var current = ""
        for character in text.lowercased() + " " {
            if character.isASCII, character.isLetter || character.isNumber,
                current.last.map({ $0.isNumber == character.isNumber }) ?? true
            {
                current.append(character)
            } else {
                if current.first?.isNumber ?? false || month(current) != nil { words.append(current) }
                current = character.isASCII && (character.isLetter || character.isNumber) ? String(character) : ""
            }
        }
        return words
    }

    private static func month(_ word: String) -> Int? {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    /// The hour of the 24-hour clock for an hour written with AM or PM somewhere after it.
    private static func hour(_ hour: Int, in text: String) -> Int {
        let text = text.lowercased()
        if text.contains("pm") || text.contains("p.m.") { return hour == 12 ? 12 : hour + 12 }
        if text.contains("am") || text.contains("a.m.") { return hour == 12 ? 0 : hour }
        return hour
    }
}
