/// A time of day as written, such as `21:30`, `9.30 pm`, `21 Uhr 30`, `下午9:30` or `9:30 nachm.`.
struct ClockText: Hashable {
    /// Seconds since midnight; 86,400 for 24:00.
    let secondOfDay: Int
    /// The offset from UTC in minutes, if it is given.
    let offset: Int?
    /// Whether it says which half of the day it means, such as by “pm”.
    private let saysHalf: Bool

    /// Parses a time of day; nil unless all of it is understood, so that no time is twelve hours off.
    init?(_ text: String) {
        let text = text.plainlyWritten.lowercased()
        guard let start = text.firstIndex(where: \.isDecimalDigit) else { return nil }
        let before = text[..<start]
        guard !(before.last.map { "+-".contains($0) } ?? false) else { return nil }
        guard var digits = ClockDigits(text[start...]), let offset = Self.takeOffset(&digits.rest) else { return nil }
        guard let half = Self.half(before + " " + digits.rest), digits.hasMinutes || half != .notSaid else {
            return nil
        }
        guard let hour = Self.hour(digits.hour, half) else { return nil }
        secondOfDay = hour * 3600 + digits.minute * 60 + digits.second
        saysHalf = [.morning, .afternoon].contains(half)
        self.offset = offset == .min ? nil : offset
    }

    /// What the words beside a time say about the half of the day.
    private enum Half { case morning, afternoon, clock, notSaid }

    /// The words for the two halves of the day, without points and blanks (Unicode CLDR 45, day periods `am` and `pm`).
    private static let mornings = Set(
        """
        am vorm vormittags morgens 上午 午前 오전 πμ dop fm ap öö ص sa 凌晨 早上 पूर्वाह्न ก่อนเที่ยง прад преди пробед \
        дп de matin manhã mañana priešpiet priekšpusdienā el eo ipv vm ochtends
        """.split(separator: " ").map(String.init))
    private static let afternoons = Set(
        """
        pm nachm nachmittags abends 下午 午後 오후 μμ odp em ip ös م ch अपराह्न หลังเที่ยง следобед слобед пп du pop popo \
        soir tarde popiet pēcpusdienā nm avonds middags
        """.split(separator: " ").map(String.init))
    /// Words that don't indicate a half of the day, including names of weekdays.
    private static let neutral = Set(
        """
        uhr h hs hrs oclock uur t at um kl klo ore alle a as às la las le à z utc gmt 分 秒 분 초 min 日 号 號 일 \
        mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday \
        mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag
        """.split(separator: " ").map(String.init))

    /// Returns whether a text says nothing about the time of day.
    static func isSilent(_ text: some StringProtocol) -> Bool {
        TextWords.words(of: text).allSatisfy { neutral.contains($0) }
    }

    /// Joins words of one letter: “a. m.” is written with and without the blank.
    private static func joined(_ words: [String]) -> [String] {
        words.reduce(into: []) { joined, word in
            if word == "m", let last = joined.last, ["a", "p", "f", "e"].contains(last) {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
        }
    }

    /// Returns what all the words say; nil if one of them isn't known, or if they contradict each other.
    private static func half(_ text: some StringProtocol) -> Half? {
        let words = text.split { $0.isWhitespace || ",;()[]".contains($0) }.map { word in
            String(word.filter { !".·'’".contains($0) })
        }
        var half = Half.notSaid
        for word in joined(words) where !word.isEmpty && word != "-" {
            let said: Half
            if mornings.contains(word) {
                said = .morning
            } else if afternoons.contains(word) {
                said = .afternoon
            } else if neutral.contains(word) {
                if half == .notSaid, ["uhr", "h", "hs", "hrs", "oclock", "uur"].contains(word) { half = .clock }
                continue
            } else {
                return nil
            }
            guard half == .notSaid || half == .clock || half == said else { return nil }
            half = said
        }
        return half
    }

    private static func hour(_ hour: Int, _ half: Half) -> Int? {
        switch half {
        case .clock, .notSaid: hour
        case .morning: hour == 12 ? 0 : hour < 12 ? hour : nil
        case .afternoon: hour < 12 ? hour + 12 : hour < 24 ? hour : nil
        }
    }

    /// Returns the beginning of a range of times, such as `08:30-09:15` and `8:30 am - 9 am`; nil for anything else, also for a time with
    /// its offset: `T08:30-09:00`, `08:30:00-09:00`, `08:30 -0900`.
    static func beginning(ofRange text: String) -> ClockText? {
        let text = text.plainlyWritten.lowercased()
        guard let start = text.firstIndex(where: \.isDecimalDigit), let dash = text[start...].firstIndex(of: "-")
        else { return nil }
        let (first, last) = (text[..<dash], text[dash...].dropFirst())
        let isISO = text[..<start].last == "t"
        let isApart = first.last == " " && last.first != " "
        let hasSeconds = [first, last].map { $0.count { $0 == ":" } == 2 }
        guard !isISO, !isApart, !hasSeconds[0] || hasSeconds[1], let begin = ClockText(String(first)),
            begin.offset == nil
        else { return nil }
        if let hour = Int(last.trimmed), (0...24).contains(hour), last.trimmed.count <= 2 { return begin }
        // In “1:00-2:30 pm” the word may be meant for both.
        guard let end = ClockText(String(last)), end.offset == nil, begin.saysHalf || !end.saysHalf else { return nil }
        return begin
    }

    /// Returns whether a zone has had an offset in minutes: they go from -12:00 to +14:00 in quarters of an hour.
    static func isOffset(_ minutes: Int) -> Bool { (-12 * 60...14 * 60).contains(minutes) && minutes % 15 == 0 }

    /// Removes an offset from the end of a text: `+01:00`, `-0800`, `Z`, `GMT+1`. Returns `Int.min` if there is none, nil for one
    /// that no zone has.
    private static func takeOffset(_ text: inout String) -> Int? {
        guard let sign = text.lastIndex(where: { "+-".contains($0) }),
            text[text.index(after: sign)...].first?.isDecimalDigit ?? false
        else {
            let words = TextWords.words(of: text)
            return words.contains { ["z", "utc", "gmt"].contains($0) } ? 0 : .min
        }
        let numbers = text[text.index(after: sign)...].filter { $0 != ":" }.trimmed
        guard let number = Int(numbers), numbers.allSatisfy(\.isDecimalDigit), numbers.count <= 4 else { return nil }
        let minutes = numbers.count > 2 ? number / 100 * 60 + number % 100 : number * 60
        let offset = text[sign] == "-" ? -minutes : minutes
        guard numbers.count < 3 || number % 100 < 60, isOffset(offset) else { return nil }
        text = String(text[..<sign])
        return offset
    }
}
