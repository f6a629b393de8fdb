extension Moment {
    /// The UTC offset in minutes that a zone has at a local date and second of the day.
    public typealias OffsetRule = (DiaryDate, Int) -> Int

    /// Reads a time as people type it: `now`, `08:10` (today), `-2h`, `-30min`, `2026-11-02T08:10`,
    /// `yesterday 21:30`, with or without seconds and an offset.
    ///
    /// - Parameters:
    ///   - now: the present moment, which `08:10` takes its diary day from and `-2h` counts back from.
    ///   - dayStart: the hour a diary day begins, so that at 01:00 “23:10” means the evening before.
    ///   - offset: the zone's offset at a local time.
    /// - Throws: ``ParseError`` listing these forms when the text is none of them.
    public init(typed text: some StringProtocol, now: Moment, dayStart: Int, offset: OffsetRule) throws(ParseError) {
        let word = text.trimmingBlanks()
        let today = now.diaryDay(startingAt: dayStart)
        if word.lowercased() == "now" {
            self = now
        } else if let moment = try? Moment(parsing: word) {
            self = moment
        } else if word.hasPrefix("-"), case .quantity(let back, let unit)? = try? Amount(parsing: word.dropFirst()),
            unit == .hours || unit == .minutes
        {
            let earlier = now.instant - Int((back.value * (unit == .hours ? 3600 : 60)).rounded())
            let local = Moment(instant: earlier, offset: now.offset)
            self = Moment(instant: earlier, offset: offset(local.date, local.secondOfDay))
        } else if let time = Self.timeOfDay(word) {
            // A time in the small hours lies on the calendar date after the diary day; in the evening that is still to
            // come, and the night before is meant.
            let isAfterMidnight = time < dayStart * 3600 && today < now.date
            self = try Self.local(isAfterMidnight ? now.date : today, time, offset, source: text)
        } else if let gap = word.firstIndex(where: { $0 == "T" || $0 == " " }),
            let date = try? DiaryDate(typed: word[..<gap], today: today),
            let time = Self.timeOfDay(word[word.index(after: gap)...].trimmingBlanks())
        {
            self = try Self.local(date, time, offset, source: text)
        } else if let date = try? DiaryDate(typed: word, today: today) {
            self = date == today ? now : try Self.local(date, 12 * 3600, offset, source: text)
        } else {
            throw ParseError(
                found: String(text),
                expected: "a time: 08:10, -2h, yesterday 21:30 or 2026-11-02T08:10, on a day the calendar has")
        }
    }

    private static func timeOfDay(_ text: some StringProtocol) -> Int? {
        let padded = text.utf8.count == 4 && text.utf8.dropFirst().first == 0x3A ? "0" + String(text) : String(text)
        var reader = DigitReader(padded.utf8)
        guard let hour = reader.number(digits: 2), reader.skip(0x3A), let minute = reader.number(digits: 2),
            hour < 24, minute < 60
        else { return nil }
        var second = 0
        if reader.skip(0x3A) {
            guard let number = reader.number(digits: 2), number < 60 else { return nil }
            second = number
        }
        return reader.isAtEnd ? hour * 3600 + minute * 60 + second : nil
    }

    private static func local(
        _ date: DiaryDate, _ second: Int, _ offset: OffsetRule, source: some StringProtocol
    ) throws(ParseError) -> Moment {
        guard
            let moment = Moment(
                date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60,
                offset: offset(date, second))
        else { throw ParseError(found: String(source), expected: "a time with an offset within 18 hours of UTC") }
        return moment
    }
}
