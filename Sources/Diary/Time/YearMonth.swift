/// A calendar month in a year, such as `2026-11`; the diary keeps one file per month.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int

    /// Creates a month, or nil if it doesn't exist.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(uncheckedYear: year, month: month)
    }

    init(uncheckedYear year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Parses `YYYY-MM`.
    ///
    /// - Throws: ``ParseError`` for anything else.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        // A folder of many years is listed at every start, so file names are parsed as contiguous bytes.
        var text = String(text)
        guard let value = text.withUTF8({ Self(utf8: $0) }) else {
            throw ParseError(found: text, expected: "a month, such as 2026-11")
        }
        self = value
    }

    /// Parses the same form from bytes; nil for any other.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        var reader = DigitReader(bytes)
        guard let year = reader.number(digits: 4), reader.skip(0x2D), let month = reader.number(digits: 2),
            reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month)
    }

    /// Returns the month that many months later, or earlier if negative; clamped to the years 1 to 9999.
    public func advanced(by months: Int) -> YearMonth {
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        return YearMonth(uncheckedYear: index / 12, month: index % 12 + 1)
    }

    /// The first day.
    public var firstDay: DiaryDate { DiaryDate(year: year, month: month, day: 1) ?? DiaryDate(dayNumber: 0) }

    /// The number of days, 28 to 31.
    public var length: Int { Self.lengthOfMonth(month, in: year) }

    /// The last day.
    public var lastDay: DiaryDate { firstDay + (length - 1) }

    static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Returns whether the left month is earlier.
    @inlinable
    public static func < (left: YearMonth, right: YearMonth) -> Bool {
        left.year * 12 + left.month < right.year * 12 + right.month
    }

    /// `YYYY-MM`.
    public var description: String { text(before: "") }

    /// Returns `YYYY-MM` followed by an ASCII text.
    package func text(before ending: StaticString) -> String {
        // Byte by byte: the files of many years are asked for by name at every start.
        String(unsafeUninitializedCapacity: 7 + ending.utf8CodeUnitCount) { text in
            var rest = year
            for place in (0..<4).reversed() {
                text[place] = 0x30 + UInt8(rest % 10)
                rest /= 10
            }
            text[4] = UInt8(ascii: "-")
            text[5] = 0x30 + UInt8(month / 10)
            text[6] = 0x30 + UInt8(month % 10)
            for place in 0..<ending.utf8CodeUnitCount { text[7 + place] = ending.utf8Start[place] }
            return 7 + ending.utf8CodeUnitCount
        }
    }
}
