import Diary

/// A time as most programs write it, `2026-11-19`, `2026-11-19 21:30` or `2026-11-19 21:30:05`, which can mean nothing else.
///
/// Nearly all times of large tables are of this form; reading them by their bytes takes a fiftieth of ``WrittenTime``'s general way.
struct PlainTime {
    /// The date.
    let date: DiaryDate
    /// Seconds since midnight; nil if there is only the date.
    let secondOfDay: Int?

    /// Parses a text; nil for any other form, and for what the calendar or the clock doesn't have.
    init?(_ text: String) {
        var text = text
        let numbers: [Int]? = text.withUTF8 { bytes in
            guard bytes.count == 10 || bytes.count == 16 || bytes.count == 19 else { return nil }
            var numbers: [Int] = []
            var number = 0
            for (byte, form) in zip(bytes, Self.form) {
                if form == Self.digit {
                    guard (0x30...0x39).contains(byte) else { return nil }
                    number = number * 10 + Int(byte & 0xF)
                } else {
                    guard byte == form else { return nil }
                    numbers.append(number)
                    number = 0
                }
            }
            return numbers + [number]
        }
        guard let numbers, let date = DiaryDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
            return nil
        }
        self.date = date
        guard numbers.count > 3 else {
            secondOfDay = nil
            return
        }
        let second = numbers.count > 5 ? numbers[5] : 0
        // 24:00 belongs to the next day, which is left to the general way.
        guard numbers[3] < 24, numbers[4] < 60, second < 60 else { return nil }
        secondOfDay = numbers[3] * 3600 + numbers[4] * 60 + second
    }

    private static let form = Array("0000-00-00 00:00:00".utf8)
    private static let digit = UInt8(ascii: "0")
}
