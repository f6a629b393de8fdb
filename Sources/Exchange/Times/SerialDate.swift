import Diary

/// A date as a spreadsheet numbers its days, such as `46346` for 20 November 2026 and `46346.5` for its noon.
struct SerialDate {
    /// The day.
    let date: DiaryDate
    /// The time of day in whole minutes, if the number has decimals.
    let minuteOfDay: Int?
    /// What follows the number, such as a time from another column.
    let rest: String

    /// Other numbers of five digits are hardly dates.
    private static let years = 1990...2099

    /// Parses a text that begins with such a number; nil for any other.
    init?(_ text: String, in system: SerialDateSystem = .since1900) {
        guard PlainTime(text) == nil else { return nil }
        let text = text.plainlyWritten
        let word = text.prefix { !$0.isWhitespace }
        let whole = word.prefix { $0.isASCII && $0.isNumber }
        guard whole.count == 5, let day = Int(whole), Self.years.contains((system.origin + day).year) else {
            return nil
        }
        let decimals = word[whole.endIndex...].dropFirst()
        guard whole.endIndex == word.endIndex || ".,".contains(word[whole.endIndex]) && !decimals.isEmpty,
            decimals.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        let after = String(text[word.endIndex...])
        // In a column of its own the time of day is a fraction, too.
        let time = Self.decimals(after.trimmed)
        guard let part = decimals.isEmpty ? time : String(decimals) else {
            (date, minuteOfDay, rest) = (system.origin + day, nil, after)
            return
        }
        let minute = Int(((Double("0.\(part)") ?? 0) * 1440).rounded())
        // The last half minute of a day rounds to the next one.
        date = system.origin + day + minute / 1440
        minuteOfDay = minute % 1440
        rest = decimals.isEmpty ? "" : after
    }

    /// Returns the decimals of a fraction such as `0.354166667`; nil for any other text.
    private static func decimals(_ text: String) -> String? {
        guard text.hasPrefix("0.") || text.hasPrefix("0,"), text.count > 2 else { return nil }
        let decimals = text.dropFirst(2)
        return decimals.allSatisfy { $0.isASCII && $0.isNumber } ? String(decimals) : nil
    }

    /// The time in the form of the diary, with what follows it.
    var text: String {
        guard let minuteOfDay else { return "\(date)\(rest)" }
        let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
        return "\(date) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)\(rest)"
    }
}
