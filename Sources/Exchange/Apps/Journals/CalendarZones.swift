import Diary

/// The time zones that an iCalendar file describes itself (RFC 5545, VTIMEZONE).
struct CalendarZones {
    /// One of the times that a zone has: standard or daylight saving time.
    private struct Observance {
        let isDaylight: Bool
        var offset: Int?
        var start: BasicTime?
        var rule: [String: String] = [:]
    }

    private var zones: [String: (zone: Zone, since: DiaryDate)] = [:]
    private var name: String?
    private var observances: [Observance] = []
    private var open: Observance?

    /// Returns the zone with a name on a date: of the tz database, also below a prefix as in `/example.org/Europe/Berlin`, or else as the
    /// file describes it; nil if neither is known.
    func zone(named name: String, on date: DiaryDate) -> Zone? {
        let parts = name.split(separator: "/")
        let suffixes = [parts.count, 3, 2].filter { $0 <= parts.count && $0 > 0 }
        if let zone = suffixes.lazy.compactMap({ Zone(named: parts.suffix($0).joined(separator: "/")) }).first {
            return zone
        }
        return zones[name].flatMap { $0.since <= date ? $0.zone : nil }
    }

    /// Takes the next property of the file.
    mutating func take(_ property: CalendarSource.Property) {
        switch (property.name, property.value) {
        case ("BEGIN", "VTIMEZONE"): (name, observances) = (nil, [])
        case ("BEGIN", "STANDARD"), ("BEGIN", "DAYLIGHT"): open = Observance(isDaylight: property.value == "DAYLIGHT")
        case ("END", "STANDARD"), ("END", "DAYLIGHT"):
            if let open { observances.append(open) }
            open = nil
        case ("END", "VTIMEZONE"):
            if let name { zones[name] = Self.zone(observances) }
        case ("TZID", let text): name = text
        case ("TZOFFSETTO", let text): open?.offset = Self.seconds(text)
        case ("DTSTART", let text): open?.start = BasicTime(text)
        case ("RRULE", let text):
            let parts = text.split(separator: ";").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            open?.rule = Dictionary(parts.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
        default: break
        }
    }

    /// Returns a zone with one offset, or one whose clocks change by the same rules each year, with the date from which it holds.
    private static func zone(_ observances: [Observance]) -> (zone: Zone, since: DiaryDate)? {
        let offsets = Set(observances.map(\.offset))
        if offsets.count == 1, case .some(.some(let offset)) = offsets.first {
            return (.fixed(offset / 60), DiaryDate(dayNumber: 0) - 400 * 366)
        }
        let lasting = observances.filter { !$0.rule.isEmpty && $0.rule["UNTIL"] == nil && $0.rule["COUNT"] == nil }
        let (standard, daylight) = (lasting.filter { !$0.isDaylight }, lasting.filter(\.isDaylight))
        guard standard.count == 1, daylight.count == 1, let winter = standard[0].offset,
            let summer = daylight[0].offset,
            let toSummer = change(daylight[0]), let toWinter = change(standard[0]),
            let footer = ZoneFooter("STD\(west(winter))DST\(west(summer)),\(toSummer),\(toWinter)"),
            let since = lasting.compactMap(\.start?.date).max()
        else { return nil }
        return (Zone { footer.offset(at: $0) / 60 }, since)
    }

    /// Returns when the clocks change, as the tz database writes it, such as `M3.2.0/2:00:00`.
    private static func change(_ observance: Observance) -> String? {
        let weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
        let rule = observance.rule
        guard Set(rule.keys).isSubset(of: ["FREQ", "BYDAY", "BYMONTH", "WKST", "INTERVAL"]), rule["FREQ"] == "YEARLY",
            rule["INTERVAL"] ?? "1" == "1", let month = rule["BYMONTH"].flatMap({ Int($0) }), let day = rule["BYDAY"],
            let weekday = weekdays.firstIndex(of: String(day.suffix(2))), let week = Int(day.dropLast(2)),
            week == -1 || (1...4).contains(week), let second = observance.start?.secondOfDay
        else { return nil }
        return "M\(month).\(week == -1 ? 5 : week).\(weekday)/\(clock(second))"
    }

    /// Returns an offset as the tz database writes it: positive to the west.
    private static func west(_ offset: Int) -> String { (offset > 0 ? "-" : "") + clock(abs(offset)) }

    private static func clock(_ seconds: Int) -> String { "\(seconds / 3600):\(seconds / 60 % 60):\(seconds % 60)" }

    /// Parses an offset such as `-0800` as seconds.
    private static func seconds(_ text: String) -> Int? {
        let digits = text.dropFirst()
        guard let sign = text.first, "+-".contains(sign), [4, 6].contains(digits.count), let number = Int(digits)
        else { return nil }
        let whole = digits.count == 4 ? number * 100 : number
        return (whole / 10_000 * 3600 + whole / 100 % 100 * 60 + whole % 100) * (sign == "-" ? -1 : 1)
    }
}
