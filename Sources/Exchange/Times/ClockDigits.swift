/// The numbers of a time of day, in the order hour, minute, second, and what follows them.
struct ClockDigits {
    let hour: Int
    let minute: Int
    let second: Int
    /// Whether the minutes are given.
    let hasMinutes: Bool
    /// The text after the numbers.
    var rest: String

    /// Parses `21`, `21:30`, `21.30`, `21h30`, `2130`, `21:30:05.123`; nil for an hour, minute or second out of range.
    init?(_ text: Substring) {
        var rest = text
        var numbers: [Int] = []
        while numbers.count < 3 {
            let digits = rest.prefix(while: \.isDecimalDigit)
            guard let number = Int(digits) else { break }
            if numbers.isEmpty, digits.count == 4 || digits.count == 6 {
                numbers = Self.pairs(digits)
                rest = rest[digits.endIndex...]
                break
            }
            guard digits.count == 2 || (digits.count == 1 && numbers.isEmpty) else { return nil }
            numbers.append(number)
            rest = rest[digits.endIndex...]
            guard numbers.count < 3, let next = Self.afterSeparator(rest), next.first?.isDecimalDigit ?? false,
                !(next.dropFirst(2).first?.isDecimalDigit ?? false)
            else { break }
            rest = next
        }
        guard let hour = numbers.first, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        // 24:00 is the end of a day (ISO 8601).
        guard hour < 24 || hour == 24 && numbers.count > 1 && numbers.dropFirst().allSatisfy({ $0 == 0 }) else {
            return nil
        }
        self.hour = hour
        minute = numbers.count > 1 ? numbers[1] : 0
        second = numbers.count > 2 ? numbers[2] : 0
        hasMinutes = numbers.count > 1
        self.rest = String(numbers.count > 2 ? Self.withoutFraction(rest) : rest)
    }

    private static func pairs(_ digits: Substring) -> [Int] {
        stride(from: 0, to: digits.count, by: 2).compactMap { Int(digits.dropFirst($0).prefix(2)) }
    }

    /// Returns the text after a separator between two numbers of a clock, or nil if there is no separator.
    private static func afterSeparator(_ text: Substring) -> Substring? {
        for separator in [":", ".", " uhr ", "uhr", " h ", "h", "時", "时", "点", "點", "분", "시 ", "시", "分"]
        where text.hasPrefix(separator) {
            return text.dropFirst(separator.count)
        }
        return nil
    }

    private static func withoutFraction(_ text: Substring) -> Substring {
        guard let first = text.first, ".,".contains(first), text.dropFirst().first?.isDecimalDigit ?? false else {
            return text
        }
        return text.dropFirst().drop(while: \.isDecimalDigit)
    }
}
