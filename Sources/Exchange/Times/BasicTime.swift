import Diary

/// A time in the basic form of ISO 8601, as in `20261119T080000Z` and `20261119`.
struct BasicTime {
    /// The date.
    let date: DiaryDate
    /// Seconds since midnight; nil for a date alone.
    let secondOfDay: Int?
    /// Whether it is in UTC.
    let isUTC: Bool

    /// Parses a time; nil for anything else.
    init?(_ text: String) {
        let digits = text.prefix(8)
        guard digits.count == 8, digits.allSatisfy(\.isDecimalDigit),
            let date = try? DiaryDate(
                parsing: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
        else { return nil }
        self.date = date
        let clock = text.dropFirst(8)
        isUTC = clock.last == "Z"
        guard clock.first == "T" else {
            secondOfDay = nil
            if !clock.isEmpty { return nil }
            return
        }
        let numbers = clock.dropFirst().prefix(6)
        guard numbers.count == 6, let number = Int(numbers), number / 10_000 < 24, number / 100 % 100 < 60 else {
            return nil
        }
        secondOfDay = number / 10_000 * 3600 + number / 100 % 100 * 60 + min(number % 100, 59)
    }

    /// Returns the moment, in a given zone if none is written.
    ///
    /// - Parameter usualTime: the second of the day for a date alone.
    func moment(in zone: Zone, usualTime: Int) -> Moment {
        let moment = (isUTC ? Zone.utc : zone).moment(date, secondOfDay: secondOfDay ?? usualTime)
        return moment
    }
}
