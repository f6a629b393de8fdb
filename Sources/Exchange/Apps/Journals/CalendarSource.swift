import Diary

/// An iCalendar file (RFC 5545): each event whose name the catalog knows becomes that, every other one an event.
enum CalendarSource: AppSource {
    static let title = "iCalendar"
    static let unit = ImportUnit.entries
    static let dates: DatePartOrder? = .yearFirst

    private struct Property {
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
        for line in unfolded(text) {
            guard let property = property(line) else { continue }
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
            entries: events.enumerated().map { place, event in entry(event, number: place + 1, context) },
            remarks: [source.remark, cut].compactMap { $0 })
    }

    private static func entry(_ event: [Property], number: Int, _ context: ImportContext) -> SourceEntry {
        func value(_ name: String) -> String? { event.first { $0.name == name }?.value }
        let start = event.first { $0.name == "DTSTART" }.flatMap { moment($0, context) }
        let end = event.first { $0.name == "DTEND" }.flatMap { moment($0, context) }
        let summary = unescaped(value("SUMMARY") ?? "").trimmed
        var entry = SourceEntry(
            number: number, key: [value("UID") ?? summary, value("RECURRENCE-ID") ?? ""], content: [summary],
            timeText: start?.diaryText ?? value("DTSTART") ?? "")
        let isWhole = event.first { $0.name == "DTSTART" }?.value.count == 8
        let seconds = isWhole ? nil : start.flatMap { start in end.map { $0.instant - start.instant } }
        let isKnown = Name.isKnown(summary, in: context)
        if isKnown {
            entry.items = [SourceItem(name: summary, value: seconds.map { .seconds($0) } ?? .answer(true))]
        } else if !summary.isEmpty {
            entry.event = summary
        }
        let note = unescaped(value("DESCRIPTION") ?? "").trimmed
        entry.note = note.isEmpty ? nil : note
        if value("STATUS") == "CANCELLED" { (entry.items, entry.event, entry.note) = ([], nil, nil) }
        if value("STATUS") == "CANCELLED" { entry.omissions.append("“\(summary)” was cancelled") }
        if value("RRULE") != nil { entry.omissions.append("“\(summary)” repeats; only its first date was taken") }
        return entry
    }

    private static func moment(_ property: Property, _ context: ImportContext) -> Moment? {
        let zone = property.parameters["TZID"].flatMap { Zone(named: $0) } ?? context.zone
        return BasicTime(property.value)
            .map { time in context.zone.moment(instant: time.moment(in: zone, usualTime: 43_200).instant) }
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
        return catalog.habit(name) != nil
            || catalog.care.contains { $0.name == name || ($0.aliases + $0.drugs).contains(name) }
    }
}
