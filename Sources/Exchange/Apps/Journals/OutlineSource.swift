import Diary

/// Notes under dated headings, in Markdown or org: each dated heading or day becomes a note, and its properties what they name.
///
/// The date is in the heading, or in that of the day it is under; `pain:: 6` and the properties of a drawer or of the front matter
/// are values.
struct OutlineReader {
    /// The character that headings begin with.
    let mark: Character
    private var entries: [SourceEntry] = []
    private var day: String?
    private var lines: [String] = []
    private var properties: [SourceItem] = []
    private var time: String?
    private var isOpen = false

    init(mark: Character) { self.mark = mark }

    /// Returns the contents of a file.
    ///
    /// - Parameter expected: what the file should be, in words.
    /// - Throws: ``ImportError/file(_:)`` if nothing in it is dated.
    static func reading(of bytes: [UInt8], mark: Character, expected: String) throws(ImportError) -> SourceReading {
        let source = try SourceText(bytes)
        let entries = entries(in: String(decoding: source.utf8, as: UTF8.self), mark: mark)
        guard !entries.isEmpty else { throw ImportError.file(expected) }
        return SourceReading(entries: entries, remarks: [source.remark].compactMap { $0 })
    }

    /// Returns the entries of a text.
    private static func entries(in text: String, mark: Character) -> [SourceEntry] {
        var reader = OutlineReader(mark: mark)
        var rest = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)[...]
        if mark == "#", rest.first?.trimmed == "---" { reader.readFrontMatter(&rest) }
        for line in rest { reader.read(line) }
        reader.close()
        return reader.entries
    }

    /// Reads the lines between the first two rules, such as `date: 2026-11-20` and `pain: 6`.
    private mutating func readFrontMatter(_ rest: inout ArraySlice<String>) {
        rest.removeFirst()
        var found: [(name: String, value: String)] = []
        while let line = rest.popFirst(), line.trimmed != "---" {
            if let property = Self.property(line, mark: ":") { found.append(property) }
        }
        let date = found.first { ["date", "created", "day"].contains($0.name.lowercased()) }
        guard let date, WrittenTime.isDated(date.value) else { return }
        open(date.value)
        for property in found where property.name != date.name { add(property) }
    }

    private mutating func read(_ line: String) {
        let marks = line.prefix { $0 == mark }
        if !marks.isEmpty, line.dropFirst(marks.count).first == " " {
            return readHeading(line.dropFirst(marks.count).trimmed)
        }
        guard isOpen else { return }
        let trimmed = line.trimmed
        if trimmed.hasPrefix(":"), trimmed.hasSuffix(":"), !trimmed.contains(" ") { return }
        if trimmed.hasPrefix(":"), let property = Self.property(String(trimmed.dropFirst()), mark: ":") {
            return add(property)
        }
        if let property = Self.property(trimmed.trimmingList, mark: "::") { return add(property) }
        lines.append(line)
    }

    private mutating func readHeading(_ text: String) {
        if let dated = Self.date(in: text) {
            close()
            open(dated.date)
            if !dated.rest.isEmpty { lines = [dated.rest] }
        } else if let day, let clock = Self.clock(text) {
            close()
            open("\(day) \(clock.time)", isDay: false)
            if !clock.rest.isEmpty { lines = [clock.rest] }
        } else if isOpen {
            lines.append(text)
        }
    }

    private mutating func open(_ date: String, isDay: Bool = true) {
        if isDay { day = date.split(separator: " ").first.map(String.init) ?? date }
        (time, isOpen, lines, properties) = (date, true, [], [])
    }

    private mutating func add(_ property: (name: String, value: String)) {
        let skipped = ["id", "custom_id", "created", "category", "tags", "aliases", "cssclass", "effort"]
        guard !skipped.contains(property.name.lowercased()), !property.value.isEmpty else { return }
        let name = String(property.name.map { "_-".contains($0) ? " " : $0 }).lowercased()
        let value: SourceValue =
            SourceValue(number: property.value)
            ?? WrittenDuration.seconds(property.value).map { .seconds(Int($0)) }
            ?? (["yes", "true"].contains(property.value.lowercased())
                ? .answer(true)
                : ["no", "false"].contains(property.value.lowercased()) ? .answer(false) : .word(property.value))
        let isAnswer = if case .answer = value { true } else { false }
        properties.append(SourceItem(name: name, value: value, words: isAnswer ? nil : property.value))
    }

    private mutating func close() {
        guard isOpen, let time else { return }
        let note = lines.joined(separator: "\n").trimmed
        if !note.isEmpty || !properties.isEmpty {
            entries.append(
                SourceEntry(
                    number: entries.count + 1, key: [time], content: [time, note], timeText: time, items: properties,
                    note: note.isEmpty ? nil : note))
        }
        isOpen = false
    }

    private static func property(_ line: String, mark: String) -> (name: String, value: String)? {
        guard let range = line.firstRange(of: mark) else { return nil }
        let name = line[..<range.lowerBound].trimmed
        let value = line[range.upperBound...].trimmed
        guard !name.isEmpty, name.count <= 40, name.first?.isLetter ?? false, !value.hasPrefix("//") else { return nil }
        return (name, value.first == "\"" ? String(value.dropFirst().dropLast()) : value)
    }

    /// Finds `<2026-11-20 Fri 08:10>` anywhere, or a date at the beginning.
    private static func date(in text: String) -> (date: String, rest: String)? {
        guard let range = text.rangeOfISODate else { return nil }
        let before = text[..<range.lowerBound]
        let day = text[range]
        if let open = before.last, "<[".contains(open),
            let end = text[range.upperBound...].firstIndex(where: { ">]".contains($0) })
        {
            let stamp = text[range.upperBound..<end].split(separator: " ")
            let clock = stamp.lazy.compactMap { $0.leadingClock?.clock }.first.map { " \($0)" } ?? ""
            let rest = "\(before.dropLast().trimmed) \(text[text.index(after: end)...].trimmed)"
            return ("\(day)\(clock)", rest.trimmed)
        }
        guard before.allSatisfy(\.isWhitespace) else { return nil }
        return dateAtBeginning(String(day), text[range.upperBound...])
    }

    /// Returns the time and the words after a date, without the name of its weekday.
    private static func dateAtBeginning(_ day: String, _ after: Substring) -> (date: String, rest: String) {
        var rest = after.drop { " ,T".contains($0) }
        let word = rest.prefix(while: \.isLetter)
        let afterWord = rest[word.endIndex...].drop { " ,.".contains($0) }
        if !word.isEmpty, afterWord.isEmpty || afterWord.leadingClock != nil { rest = afterWord }
        guard let clock = rest.leadingClock else { return (day, rest.trimmed) }
        return ("\(day) \(clock.clock)", clock.rest.trimmed)
    }

    private static func clock(_ text: String) -> (time: String, rest: String)? {
        text.leadingClock.map { ($0.clock, $0.rest.trimmed) }
    }
}

extension String {
    /// The text without the marker of a list item.
    fileprivate var trimmingList: String { hasPrefix("- ") || hasPrefix("* ") ? String(dropFirst(2)) : self }
}

/// org files: notes under dated headings.
enum OrgSource: AppSource {
    static let title = "org"
    static let unit = ImportUnit.entries
    static let isOneOfMany = true
    static let dates: DatePartOrder? = .yearFirst

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        try OutlineReader.reading(
            of: bytes, mark: "*", expected: "it should be an org file with dates in its headings")
    }
}

/// Markdown, such as daily notes of Obsidian: notes under dated headings, or a date in the front matter.
enum MarkdownSource: AppSource {
    static let title = "Markdown"
    static let unit = ImportUnit.entries
    static let isOneOfMany = true
    static let dates: DatePartOrder? = .yearFirst

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        try OutlineReader.reading(
            of: bytes, mark: "#",
            expected: "it should be Markdown with dates in its headings, or a date in its front matter")
    }
}
