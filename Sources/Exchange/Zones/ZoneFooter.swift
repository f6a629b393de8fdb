import Diary

/// How the clocks of a zone change year by year, as the last line of a TZif file says it: `PST8PDT,M3.2.0,M11.1.0` (POSIX.1, TZ).
struct ZoneFooter: Sendable {
    /// Seconds east of UTC in standard time.
    private let standard: Int
    /// Summer time, for zones that have it.
    private let summer: (offset: Int, start: Day, end: Day)?

    /// A day of the year and the local second at which the clocks change on it.
    private struct Day: Sendable {
        enum Form: Sendable {
            /// The day of a month that falls on a weekday (0 is Sunday): the first to fourth, or for 5 the last.
            case weekday(month: Int, week: Int, weekday: Int)
            /// The day of the year from 1, 29 February never counted.
            case withoutLeapDay(Int)
            /// The day of the year from 0, 29 February counted.
            case withLeapDay(Int)
        }
        let form: Form
        let second: Int
    }

    /// Reads the line; nil when there is none.
    init?(_ text: String) {
        var rest = text[...]
        guard Self.skipName(&rest), let west = Self.time(&rest) else { return nil }
        standard = -west
        guard Self.skipName(&rest) else {
            summer = nil
            return
        }
        let summerOffset = rest.first == "," ? standard + 3600 : Self.time(&rest).map { -$0 }
        guard let summerOffset, let start = Self.day(&rest), let end = Self.day(&rest) else { return nil }
        summer = (summerOffset, start, end)
    }

    /// The offset at an instant, in seconds east of UTC.
    func offset(at instant: Int) -> Int {
        guard let summer else { return standard }
        let year = Moment(instant: instant + standard, offset: 0).date.year
        // Each change is written in the time that held until then.
        let start = Self.second(of: summer.start, in: year) - standard
        let end = Self.second(of: summer.end, in: year) - summer.offset
        // South of the equator summer goes over the new year.
        let isSummer = start < end ? (start..<end).contains(instant) : !(end..<start).contains(instant)
        return isSummer ? summer.offset : standard
    }

    /// The local second since 1970 at which the clocks change in a year.
    private static func second(of day: Day, in year: Int) -> Int {
        let newYear = DiaryDate(year: year, month: 1, day: 1) ?? DiaryDate(dayNumber: 0)
        let date: DiaryDate
        switch day.form {
        case .withLeapDay(let number): date = newYear + number
        case .withoutLeapDay(let number):
            let isLeap = DiaryDate(year: year, month: 2, day: 29) != nil
            date = newYear + (number - 1 + (isLeap && number >= 60 ? 1 : 0))
        case .weekday(let month, let week, let weekday):
            guard let month = YearMonth(year: year, month: month) else { return 0 }
            // Weekdays count from Monday here and from Sunday there.
            let first = month.firstDay + (weekday - (month.firstDay.weekday.rawValue + 1) % 7 + 7) % 7
            let wanted = first + (week - 1) * 7
            date = wanted > month.lastDay ? wanted - 7 : wanted
        }
        return date.dayNumber * 86_400 + day.second
    }

    private static func skipName(_ rest: inout Substring) -> Bool {
        let start = rest
        if rest.first == "<" {
            rest = rest.drop { $0 != ">" }.dropFirst()
        } else {
            rest = rest.drop(while: \.isLetter)
        }
        return rest.startIndex > start.startIndex
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`.
    private static func time(_ rest: inout Substring) -> Int? {
        let sign = rest.first == "-" ? -1 : 1
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        let text = rest.prefix { $0.isNumber || $0 == ":" }
        rest = rest[text.endIndex...]
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), !parts.contains(nil) else { return nil }
        return sign * zip(parts, [3600, 60, 1]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
    }

    /// A day after its comma: `Mm.w.d`, `Jn` or `n`, with `/time` or at 02:00.
    private static func day(_ rest: inout Substring) -> Day? {
        guard rest.first == "," else { return nil }
        rest = rest.dropFirst()
        let text = rest.prefix { $0 != "," && $0 != "/" }
        rest = rest[text.endIndex...]
        var second: Int? = 7200
        if rest.first == "/" {
            rest = rest.dropFirst()
            second = time(&rest)
        }
        guard let second, let form = form(text) else { return nil }
        return Day(form: form, second: second)
    }

    private static func form(_ text: Substring) -> Day.Form? {
        if text.first == "M" {
            let parts = text.dropFirst().split(separator: ".").compactMap { Int($0) }
            guard parts.count == 3, (1...12).contains(parts[0]), (1...5).contains(parts[1]), (0...6).contains(parts[2])
            else {
                return nil
            }
            return .weekday(month: parts[0], week: parts[1], weekday: parts[2])
        }
        if text.first == "J" {
            return Int(text.dropFirst()).flatMap { (1...365).contains($0) ? .withoutLeapDay($0) : nil }
        }
        return Int(text).flatMap { (0...365).contains($0) ? .withLeapDay($0) : nil }
    }
}
