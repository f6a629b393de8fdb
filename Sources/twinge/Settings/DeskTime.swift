import Diary

/// A length of time in the desk settings: `5 min`, `90 s`; a bare number is minutes.
struct DeskTime: Equatable {
    /// The seconds.
    let seconds: Int

    /// Creates a time from seconds.
    init(seconds: Int) { self.seconds = seconds }

    /// Parses a time, such as `5 min`, `90 s`, `1h30` or `1.5 h`; a bare number is minutes.
    ///
    /// - Throws: `ParseError` if it isn't a time within the limits.
    init(parsing text: String, within limits: ClosedRange<Int>) throws(ParseError) {
        guard let seconds = Self.seconds(text), limits.contains(seconds) else {
            let ends = [limits.lowerBound, limits.upperBound].map {
                $0 > 3600 && $0 % 3600 == 0 ? "\($0 / 3600) h" : DeskTime(seconds: $0).text
            }
            throw ParseError(found: text, expected: "a time from \(ends[0]) to \(ends[1]), such as 5 min or 90 s")
        }
        self.seconds = seconds
    }

    private static func seconds(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
        if let number = Int(digits), let length = ["s": 1, "sec": 1, "": 60][unit] {
            return number < 100_000 ? number * length : nil
        }
        guard case .quantity(let quantity, let unit)? = try? Amount(parsing: text),
            let minutes = Amount.Unit.minutes.converted(unit.exact(quantity), from: unit)
        else { return nil }
        return Int((minutes * 60).rounded())
    }

    /// The time in the largest unit that gives a whole number, without hours: `5 min`.
    var text: String { seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s" }
}
