/// Parses a moment from words.
struct TypedMomentReader {
    let words: [String]
    let source: String
    let context: TypingContext

    /// Returns the moment; nil if the words aren't one.
    ///
    /// - Throws: ``ParseError`` if they are ambiguous.
    func moment() throws(ParseError) -> TypedMoment? {
        if words == ["now"] || words == ["just", "now"] { return TypedMoment(context.now) }
        if let moment = timeAgo() ?? partOfDay() { return moment }
        try refuseTwoReadings()
        if words.count == 1, let second = TypedClock.second(of: words[0]) {
            return TypedMoment.alone(second, typed: words[0], in: context)
        }
        if words.count > 1 {
            if let second = TypedClock.second(of: words[words.count - 1]),
                let day = try day(words.dropLast(), at: second)
            {
                return dated(day, second)
            }
            if let second = TypedClock.second(of: words[0]), let day = try day(words.dropFirst(), at: second) {
                return dated(day, second)
            }
        }
        if let day = try day(words[...]) {
            return [context.today, context.now.date].contains(day.date)
                ? TypedMoment(context.now) : context.moment(day.date, 12 * 3600).map { TypedMoment($0) }
        }
        try refuseBareHour()
        return nil
    }

    /// - Throws: ``ParseError`` for a day with an hour that may be morning or evening: `yesterday 9`.
    private func refuseBareHour() throws(ParseError) {
        guard words.count > 1 else { return }
        for (hour, rest) in [(words[words.count - 1], words.dropLast()), (words[0], words.dropFirst())] {
            guard let number = hour.digits, (1...12).contains(number), try day(rest) != nil else { continue }
            try refuse(bare: number, hour)
        }
    }

    private struct Day {
        let date: DiaryDate
        let isDiaryDay: Bool
    }

    /// Returns the day that words name.
    ///
    /// - Parameter second: the time of that day, if it is known: of a weekday that has just begun only the small hours have passed.
    private func day(_ words: ArraySlice<String>, at second: Int? = nil) throws(ParseError) -> Day? {
        var reader = TypedDate(
            words: Array(words), today: context.today, latest: context.now.date, order: context.order,
            source: words.joined(separator: " "), isOfCalendar: true)
        guard let date = try reader.date() else { return nil }
        if date == context.now.date, let second, let moment = context.moment(date, second),
            moment.instant - context.now.instant > TypedMoment.rounding
        {
            reader.isOfCalendar = false
        }
        return try reader.date().map { Day(date: $0, isDiaryDay: reader.isDiaryDay) }
    }

    /// Returns a time on a day. For “today” and “yesterday”, small hours that have passed are those at the end of the diary day.
    private func dated(_ day: Day, _ second: Int) -> TypedMoment? {
        if day.isDiaryDay, second < context.dayStart * 3600, let late = context.moment(day.date + 1, second),
            late.instant <= context.now.instant
        {
            return TypedMoment(late)
        }
        return context.moment(day.date, second).map { TypedMoment($0) }
    }

    // MARK: so long ago

    /// Parses `-2h`, `-1h30`, `2 hours ago`, `half an hour ago`, `1 h 30 min ago`.
    private func timeAgo() -> TypedMoment? {
        guard let minutes = minutesAgo(), minutes.isFinite, minutes <= 100_000 else { return nil }
        return TypedMoment(context.zone.moment(instant: context.now.instant - Int((minutes * 60).rounded())))
    }

    private func minutesAgo() -> Double? {
        if words.count == 1, words[0].hasPrefix("-") { return Self.minutes(String(words[0].dropFirst())) }
        guard words.last == "ago" else { return nil }
        let said = Array(words.dropLast())
        switch said.joined(separator: " ") {
        case "half an hour", "half hour": return 30
        case "quarter hour", "quarter an hour", "a quarter hour", "a quarter an hour": return 15
        case "an hour and a half", "hour and a half": return 90
        default: break
        }
        // `1h 30m ago`
        let glued = said.compactMap(Self.minutes)
        if glued.count == said.count, !said.isEmpty { return glued.reduce(0, +) }
        let pairs = said.filter { $0 != "and" }
        guard pairs.count % 2 == 0 else { return nil }
        var sum = 0.0
        for place in stride(from: 0, to: pairs.count, by: 2) {
            guard let count = pairs[place].count, let unit = Amount.Unit(spelling: pairs[place + 1]),
                let minutes = Amount.Unit.minutes.converted(count, from: unit)
            else { return nil }
            sum += minutes
        }
        return said.isEmpty ? nil : sum
    }

    private static func minutes(_ text: String) -> Double? {
        // More than a day holds is allowed too: “30 h ago”.
        let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        if let quantity = Quantity(parsing: number),
            let unit = Amount.Unit(spelling: String(text.dropFirst(number.count)))
        {
            return Amount.Unit.minutes.converted(quantity.value, from: unit)
        }
        // Hours have three decimals, which is close to 1h07 but not the same.
        guard case .quantity(let quantity, let unit)? = try? Amount(parsing: text) else { return nil }
        return Amount.Unit.minutes.converted(quantity.value, from: unit)?.rounded()
    }

    // MARK: parts of a day

    /// Parses `last night` (22:00 the evening before), `this morning`, `yesterday evening`, `mon afternoon`.
    private func partOfDay() -> TypedMoment? {
        guard words.count >= 2 else { return nil }
        if let timed = partOfDay(words.dropLast(), clock: words[words.count - 1])
            ?? partOfDay(words.dropFirst(), clock: words[0])
        {
            return timed
        }
        guard let part = words.last, let second = TypedClock.part(part),
            let date = date(of: words.dropLast(), part, at: second),
            let moment = context.moment(date, second)
        else { return nil }
        let taken = "“\(words.joined(separator: " "))” is taken as \(moment.timeText)."
        return TypedMoment(
            moment, remark: moment.instant > context.now.instant ? "\(taken) That is still to come." : taken)
    }

    /// Parses `last night 23:30`, `this morning at 8`, `9 yesterday evening`.
    private func partOfDay(_ words: ArraySlice<String>, clock: String) -> TypedMoment? {
        guard words.count >= 2, let part = words.last, TypedClock.part(part) != nil,
            let second = TypedClock.second(of: clock, in: part), let date = date(of: words.dropLast(), part, at: second)
        else { return nil }
        let (days, rest) = (second / (24 * 3600), second % (24 * 3600))
        return context.moment(date + days, rest).map { TypedMoment($0) }
    }

    /// Returns the date named by the words before a part of the day.
    private func date(of words: ArraySlice<String>, _ part: String, at second: Int) -> DiaryDate? {
        switch Array(words) {
        case ["last"]: part == "night" || part == "evening" ? context.now.date - 1 : nil
        case ["this"]: part == "night" ? nil : context.today
        case ["yesterday"]: context.today - 1
        default: (try? day(words, at: second))?.date
        }
    }

    // MARK: two readings

    /// - Throws: ``ParseError`` for a word that may be a time or a date, or either of two times.
    private func refuseTwoReadings() throws(ParseError) {
        guard words.count == 1 || words.contains("o'clock") || words.contains("midnight") else { return }
        if words.contains("midnight") {
            throw ambiguous("00:00 at the start or at the end of the day", "a date with 00:00")
        }
        if words.contains("o'clock"), let hour = words[0].digits, (1...12).contains(hour) {
            throw ambiguous(
                "\(hour.zeroPadded(2)):00 or \((hour % 12 + 12).zeroPadded(2)):00", "\(hour)am or \(hour)pm")
        }
        let word = words[0]
        if let second = TypedClock.second(of: word), let day = try day(words[...]) {
            let time = "\((second / 3600).zeroPadded(2)):\((second / 60 % 60).zeroPadded(2))"
            throw ambiguous("the time \(time) or the date \(day.date.spelled)", "\(time) or \(day.date)")
        }
        if let number = word.digits { try refuse(bare: number, word) }
        if word.hasSuffix("h") || word.contains("h"), !word.hasPrefix("-"), let minutes = Self.minutes(word),
            minutes < 24 * 60
        {
            let time = "\((Int(minutes) / 60).zeroPadded(2)):\((Int(minutes) % 60).zeroPadded(2))"
            let hours = Int(minutes) % 60 == 0 ? Int(minutes).hoursAgo : "\(word) ago"
            throw ambiguous("the time \(time) or \(hours)", "\(time) or -\(word)")
        }
    }

    private func refuse(bare number: Int, _ word: String) throws(ParseError) {
        if (1...12).contains(number), word.utf8.count <= 2 {
            throw ambiguous(
                "\(number.zeroPadded(2)):00 or \((number % 12 + 12).zeroPadded(2)):00", "\(number)am or \(number)pm")
        }
        if word.utf8.count == 4, number / 100 < 24, number % 100 < 60 {
            let time = "\((number / 100).zeroPadded(2)):\((number % 100).zeroPadded(2))"
            throw ambiguous("the time \(time) or the year \(word)", "\(time) or a date")
        }
    }

    private func ambiguous(_ readings: String, _ forms: String) -> ParseError {
        ParseError(found: source, expected: "one time: it can be \(readings); write \(forms)")
    }
}

extension Int {
    /// Minutes that are whole hours, in words: “2 hours ago”.
    fileprivate var hoursAgo: String { self == 60 ? "1 hour ago" : "\(self / 60) hours ago" }
}
