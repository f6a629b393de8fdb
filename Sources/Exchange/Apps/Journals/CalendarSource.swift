import Diary

/// An iCalendar file (RFC 5545): each event whose name the catalog knows becomes that, every other one an event.
enum CalendarSource: AppSource {
    static let title = "iCalendar"
    static let unit = ImportUnit.entries
    static let isOneOfMany = true
    static let dates: DatePartOrder? = .yearFirst

    /// A line of the file.
    struct Property {
        let name: String
        let parameters: [String: String]
        let value: String
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let source = try SourceText(bytes)
        let text = String(decoding: source.utf8, as: UTF8.self)
        var events: [[Property]] = []
        var open: [Property]?
        var depth = 0
        var zones = CalendarZones()
        for line in unfolded(text) {
            guard let property = property(line) else { continue }
            zones.take(property)
            switch (property.name, property.value) {
            case ("BEGIN", "VEVENT"): (open, depth) = ([], 0)
            case ("END", "VEVENT"):
                if let open { events.append(open) }
                open = nil
            // The contents of an alarm don't belong to the event.
            case ("BEGIN", _): depth += 1
            case ("END", _): depth -= 1
            default: if depth == 0 { open?.append(property) }
            }
        }
        guard text.contains("BEGIN:VCALENDAR") else { throw ImportError.file("it should be an iCalendar file") }
        let cut =
            open != nil
            ? "The file ends in the middle of an event, which was left out: it was cut short."
            : text.contains("END:VCALENDAR") ? nil : "The file ends too early: it was cut short."
        return SourceReading(
            entries: events.enumerated().map { place, event in entry(event, number: place + 1, zones, context) },
            remarks: [source.remark, cut].compactMap { $0 })
    }

    private static func entry(
        _ event: [Property], number: Int, _ zones: CalendarZones, _ context: ImportContext
    ) -> SourceEntry {
        func property(_ name: String) -> Property? { event.first { $0.name == name } }
        func value(_ name: String) -> String? { property(name)?.value }
        let start = property("DTSTART").flatMap { moment($0, zones, context) }
        let summary = unescaped(value("SUMMARY") ?? "").trimmed
        var entry = SourceEntry(
            number: number, key: [value("UID") ?? summary, value("RECURRENCE-ID") ?? ""], content: [summary],
            timeText: start?.diaryText ?? value("DTSTART") ?? "")
        if let reason = ownReason(value("UID") ?? "", summary, context) { return entry.refused(reason) }
        if value("STATUS") == "CANCELLED" { return entry.refused("“\(summary)” was cancelled", isGone: true) }
        if start == nil, let zone = property("DTSTART")?.parameters["TZID"], BasicTime(value("DTSTART") ?? "") != nil {
            return entry.refused("“\(summary)” is in the time zone “\(zone)”, which is not known here")
        }
        if Name.isKnown(summary, in: context) {
            let length = length(of: event, from: start, zones, context)
            if case .unread(let text) = length {
                entry.omissions.append("“\(summary)”: its length “\(text)” is not understood")
                entry.isUnreadInPart = true
            }
            let seconds: Int? = if case .seconds(let seconds) = length { seconds } else { nil }
            entry.items = [SourceItem(name: summary, value: seconds.map { .seconds($0) } ?? .answer(true))]
        } else if !summary.isEmpty {
            entry.event = summary
        }
        let note = unescaped(value("DESCRIPTION") ?? "").trimmed
        entry.note = note.isEmpty ? nil : note
        if value("RRULE") != nil { entry.omissions.append("“\(summary)” repeats; only its first date was taken") }
        return entry
    }

    /// Returns why an event that Twinge exported isn't imported; nil for any other.
    private static func ownReason(_ identifier: String, _ summary: String, _ context: ImportContext) -> String? {
        guard identifier.hasSuffix("@twinge") else { return nil }
        let id = String(identifier.dropLast("@twinge".count))
        if context.existing[EntryID(id)] != nil { return "“\(summary)” is an entry of your diary" }
        // Blocks of experiments have their day behind the identifier.
        return id.split(separator: "-").count > 2
            ? "“\(summary)” is a part of an experiment, which comes with what twinge export rec writes" : nil
    }

    /// How long an event is, as far as it says so.
    private enum Length { case seconds(Int), unread(String), notSaid }

    private static func length(
        of event: [Property], from start: Moment?, _ zones: CalendarZones, _ context: ImportContext
    ) -> Length {
        func property(_ name: String) -> Property? { event.first { $0.name == name } }
        guard let start, property("DTSTART")?.value.count != 8 else { return .notSaid }
        let end = property("DTEND")
        guard let written = end ?? property("DURATION") else { return .notSaid }
        let seconds =
            end == nil ? duration(written.value) : moment(written, zones, context).map { $0.instant - start.instant }
        return seconds.flatMap { $0 < 0 ? nil : .seconds($0) } ?? .unread(written.value)
    }

    /// Parses a duration such as `PT1H30M`, `P1DT2H` and `P2W` as seconds; nil for anything else, also a negative one.
    private static func duration(_ text: String) -> Int? {
        let units: [Character: Int] = ["W": 7 * 86_400, "D": 86_400, "H": 3600, "M": 60, "S": 1]
        var rest = text.first == "+" ? text.dropFirst() : text[...]
        guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
        var seconds = 0
        while !rest.isEmpty {
            if rest.first == "T" { rest = rest.dropFirst() }
            let digits = rest.prefix(while: \.isDecimalDigit)
            guard let number = Int(digits), number < 1_000_000, let letter = rest[digits.endIndex...].first,
                let unit = units[letter]
            else { return nil }
            seconds += number * unit
            rest = rest[digits.endIndex...].dropFirst()
        }
        return seconds
    }

    /// Returns when a property is; nil for no time, or one in an unknown zone.
    private static func moment(_ property: Property, _ zones: CalendarZones, _ context: ImportContext) -> Moment? {
        guard let time = BasicTime(property.value) else { return nil }
        var zone: Zone? = context.zone
        if let name = property.parameters["TZID"], time.secondOfDay != nil, !time.isUTC {
            zone = zones.zone(named: name, on: time.date)
        }
        return zone.map { context.zone.moment(instant: time.moment(in: $0, usualTime: 43_200).instant) }
    }

    /// Returns the lines; those that begin with a blank are joined to the one before.
    private static func unfolded(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).reduce(into: []) { lines, line in
            if line.first == " " || line.first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
    }

    private static func property(_ line: String) -> Property? {
        var isQuoted = false
        let colon = line.indices.first { index in
            if line[index] == "\"" { isQuoted.toggle() }
            return line[index] == ":" && !isQuoted
        }
        guard let colon else { return nil }
        let head = line[..<colon].split(separator: ";")
        let parameters = head.dropFirst().compactMap { parameter -> (String, String)? in
            let parts = parameter.split(separator: "=", maxSplits: 1)
            return parts.count == 2 ? (parts[0].uppercased(), String(parts[1].filter { $0 != "\"" })) : nil
        }
        return Property(
            name: head.first?.uppercased() ?? "", parameters: Dictionary(parameters) { first, _ in first },
            value: String(line[line.index(after: colon)...]))
    }

    private static func unescaped(_ text: String) -> String {
        text.withoutBackslashes(before: ["\\", ";", ","], hasLineEnds: true)
    }
}

extension Name {
    /// Returns whether the catalog has a habit, an activity or a treatment of this name.
    fileprivate static func isKnown(_ text: String, in context: ImportContext) -> Bool {
        guard let name = try? Name(parsing: text.split { $0 == "," || $0.isNewline }.joined(separator: " ")) else {
            return false
        }
        let catalog = context.catalog
        return catalog.loggedHabit(name) != nil
            || catalog.loggedCare.contains { $0.name == name || ($0.aliases + $0.drugs).contains(name) }
    }
}
