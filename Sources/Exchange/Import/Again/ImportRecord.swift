import Diary

/// One import, as recorded in `imports.rec` beside the diary, so that it can be updated and undone.
public struct ImportRecord: Hashable, Sendable, Identifiable {
    /// What happened to an entry.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// It was added.
        case added = "Added"
        /// It existed and has changed.
        case changed = "Changed"
        /// It existed and the source no longer has it.
        case removed = "Removed"
        /// It existed and is unchanged.
        case known = "Known"
    }

    /// An entry that the import touched.
    public struct Item: Hashable, Sendable {
        /// The entry.
        public let id: EntryID
        /// What happened to it.
        public let fate: Fate
        /// How the import left it.
        public let print: EntryPrint

        init(id: EntryID, fate: Fate, print: EntryPrint) {
            (self.id, self.fate, self.print) = (id, fate, print)
        }

        fileprivate init(_ fate: Fate, parsing text: String) throws(ParseError) {
            let words = text.split(separator: " ")
            guard let id = words.first, let print = EntryPrint(words.dropFirst()) else {
                throw ParseError(found: text, expected: "an Id and numbers in base 36")
            }
            self.init(id: EntryID(id.withoutCodes), fate: fate, print: print)
        }

        fileprivate var text: String { "\(id.text.withCodes) \(print.text)" }
    }

    /// A record that came beside the entries and was added to a file beside the months.
    public struct Beside: Hashable, Sendable {
        /// The type of the record, such as `Routine`.
        public let type: String
        /// The value of the field that identifies it.
        public let key: String
        /// A number derived from its fields, by which a later change is seen.
        public let print: UInt64

        /// Notes a record as it was added.
        public init(type: String, key: String, print: UInt64) { (self.type, self.key, self.print) = (type, key, print) }

        fileprivate init(parsing text: String) throws(ParseError) {
            let words = text.split(separator: " ")
            guard words.count == 3, let print = UInt64(words[2], radix: 36) else {
                throw ParseError(found: text, expected: "a type, a key and a number in base 36")
            }
            self.init(type: String(words[0]), key: words[1].withoutCodes, print: print)
        }

        fileprivate var text: String { "\(type) \(key.withCodes) \(String(print, radix: 36))" }
    }

    /// The identifier, which sorts by time.
    public let id: String
    /// The time of the import.
    public let when: Moment
    /// The name of the source.
    public let source: String
    /// The format of the file.
    public let format: String
    /// The name of the file.
    public let file: String
    /// A number derived from the file's bytes.
    public let digest: String
    /// The identifier of the first import of which this one is a later version; nil if it is none.
    public let series: String?
    /// The counts, in words.
    public let account: String
    /// The entries.
    public let entries: [Item]
    /// The entries that were changed or removed, as they were before.
    public let before: [Entry]
    /// The routines, reviews, experiments and earlier imports that it added.
    public let beside: [Beside]
    /// When it was undone; nil if it wasn't.
    public var undone: Moment?

    /// Whether it was of something that Twinge itself exported.
    var isOwn: Bool {
        [ImportFormat.twingeJSON, .twingeRec].contains { $0.rawValue == format } || source == TwingeCSVImport.source
    }

    /// Creates the record of an import.
    public init(
        _ outcome: ImportOutcome, beside: [Beside] = [], format: ImportFormat, file: String, when: Moment
    ) {
        var random = SystemRandomNumberGenerator()
        id = EntryID(writtenAt: when, random: &random).text
        (self.when, source, self.format, self.file) = (when, outcome.source, format.rawValue, file)
        (digest, series, account, entries) = (outcome.digest, outcome.series, outcome.counts, outcome.items)
        before = outcome.changes.map(\.shown) + outcome.removed
        self.beside = beside
    }

    /// Parses a record.
    ///
    /// - Throws: `ParseError` if something is missing or invalid, as in a record that was cut short: taken for a whole one, it
    ///   would undo only part of its import.
    public init(fields: [(name: String, value: String)]) throws(ParseError) {
        let values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
        func value(_ name: String) throws(ParseError) -> String {
            guard let value = values[name] else {
                throw ParseError(found: values["Id"] ?? "", expected: "an import with the field \(name)")
            }
            return value
        }
        (id, source, account) = (try value("Id"), try value("Source"), try value("Account"))
        when = try Moment(parsing: try value("When"))
        (format, file, digest) = (values["Format"] ?? "", values["File"] ?? "", values["Digest"] ?? "")
        series = values["Series"]
        undone = try values["Undone"].map { text throws(ParseError) in try Moment(parsing: text) }
        var (entries, before, beside): ([Item], [Entry], [Beside]) = ([], [], [])
        for (name, value) in fields {
            if let fate = Fate(rawValue: name) { entries.append(try Item(fate, parsing: value)) }
            if name == "Before" { before.append(try Self.entry(value)) }
            if name == "Beside" { beside.append(try Beside(parsing: value)) }
        }
        (self.entries, self.before, self.beside) = (entries, before, beside)
        let counts = "\(entries.count), \(before.count)"
        guard try value("Entries") == counts else {
            throw ParseError(
                found: "\(id) with the entries \(counts)", expected: "as many as it says: \(try value("Entries"))")
        }
    }

    /// The fields of the record.
    public var fields: [(name: String, value: String)] {
        var fields = [
            (name: "Id", value: id), (name: "When", value: when.diaryText), (name: "Source", value: source),
            (name: "Format", value: format), (name: "File", value: file), (name: "Digest", value: digest),
            (name: "Series", value: series ?? ""), (name: "Account", value: account),
        ].filter { !$0.value.isEmpty }
        // Before the count, which a record that was cut short lacks.
        fields += beside.map { (name: "Beside", value: $0.text) }
        fields.append((name: "Entries", value: "\(entries.count), \(before.count)"))
        if let undone { fields.append((name: "Undone", value: undone.diaryText)) }
        fields += entries.map { (name: $0.fate.rawValue, value: $0.text) }
        fields += before.map { (name: "Before", value: Self.text(of: $0)) }
        return fields
    }

    /// Formats an entry as a value of several lines: `Name: value`, with continuation lines after a tab.
    private static func text(of entry: Entry) -> String {
        entry.fields.map {
            "\($0.name): \($0.value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\t"))"
        }
        .joined(separator: "\n")
    }

    private static func entry(_ text: String) throws(ParseError) -> Entry {
        var fields: [(name: String, value: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("\t"), !fields.isEmpty {
                fields[fields.count - 1].value += "\n" + line.dropFirst()
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
            }
        }
        do throws(FieldError) {
            return try Entry(fields: fields)
        } catch {
            throw error.problem
        }
    }
}
