import Diary

/// A length of time in the desk settings: `5 min`, `90 s`; a bare number is minutes.
struct DeskTime: Equatable {
    /// The seconds.
    let seconds: Int

    /// Creates a time from seconds.
    init(seconds: Int) { self.seconds = seconds }

    /// Parses a time; hours, such as `1h`, are for quiet time.
    ///
    /// - Throws: `ParseError` if it isn't a time within the limits.
    init(parsing text: String, within limits: ClosedRange<Int>) throws(ParseError) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
        let lengths = ["s": 1, "sec": 1, "": 60, "m": 60, "min": 60, "h": 3600]
        guard let number = Int(digits), number < 100_000, let length = lengths[unit],
            limits.contains(number * length)
        else {
            let ends = [limits.lowerBound, limits.upperBound].map {
                $0 > 3600 && $0 % 3600 == 0 ? "\($0 / 3600) h" : DeskTime(seconds: $0).text
            }
            throw ParseError(found: text, expected: "a time from \(ends[0]) to \(ends[1]), such as 5 min or 90 s")
        }
        seconds = number * length
    }

    /// The time in the largest unit that gives a whole number, without hours: `5 min`.
    var text: String { seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s" }
}
