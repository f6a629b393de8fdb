/// A time of day as people type it.
enum TypedClock {
    /// Parses a time as the second of the day: `8:10`, `08:10:30`, `9pm`, `9:30pm`, `9.30pm`, `21.30`, `noon`; nil for any other.
    static func second(of word: String) -> Int? {
        if word == "noon" || word == "midday" { return 12 * 3600 }
        let isMorning = word.hasSuffix("am")
        guard isMorning || word.hasSuffix("pm") else { return ofDay(word) }
        return ofHalfDay(word.dropLast(2), isMorning: isMorning)
    }

    private static func ofHalfDay(_ text: Substring, isMorning: Bool) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        if parts.count == 1, (3...4).contains(text.utf8.count) {
            // `930pm`
            return ofHalfDay(Substring("\(text.dropLast(2)):\(text.suffix(2))"), isMorning: isMorning)
        }
        guard (1...3).contains(parts.count), let hour = parts[0].digits, (1...12).contains(hour),
            let minute = parts.count > 1 ? minute(parts[1]) : 0,
            let second = parts.count > 2 ? Self.minute(parts[2]) : 0
        else { return nil }
        return (hour % 12 + (isMorning ? 0 : 12)) * 3600 + minute * 60 + second
    }

    /// Parses a time given with a part of the day, such as `9` or `9:30` in the evening, as the second of the day; at night,
    /// times past midnight exceed one day. Nil if the two don't go together.
    static func second(of word: String, in part: String) -> Int? {
        let saysHalf = word.hasSuffix("am") || word.hasSuffix("pm")
        let bare = word.digits.flatMap { (1...12).contains($0) ? $0 * 3600 : nil }
        guard let second = bare ?? self.second(of: word) else { return nil }
        let half = 12 * 3600
        let later = second < half && !saysHalf ? second + half : second
        switch part {
        case "morning": return second < half ? second : nil
        case "afternoon": return later >= half ? later : nil
        case "evening": return later >= 16 * 3600 ? later : nil
        case "night":
            // “last night at 1” and “at 12” are after midnight, “at 9” is before.
            let early = !saysHalf && (half..<(half + 3600)).contains(second) ? second - half : second
            if early < 6 * 3600 { return early + 2 * half }
            return later >= 18 * 3600 ? later : nil
        default: return nil
        }
    }

    private static func ofDay(_ word: String) -> Int? {
        guard let separator = word.first(where: { !$0.isNumber }), separator == ":" || separator == "." else {
            return nil
        }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard (2...(separator == ":" ? 3 : 2)).contains(parts.count), parts[0].utf8.count <= 2,
            let hour = parts[0].digits, hour < 24, let minute = minute(parts[1]),
            let second = parts.count > 2 ? Self.minute(parts[2]) : 0
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func minute(_ text: Substring) -> Int? {
        guard text.utf8.count == 2, let number = text.digits, number < 60 else { return nil }
        return number
    }

    /// Returns the time meant by a named part of the day, in seconds after midnight.
    static func part(_ word: String) -> Int? {
        switch word {
        case "morning": 8 * 3600
        case "afternoon": 15 * 3600
        case "evening": 20 * 3600
        case "night": 22 * 3600
        default: nil
        }
    }
}
