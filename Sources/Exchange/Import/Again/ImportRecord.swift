import Diary

/// One import, as `imports.rec` beside the diary keeps it, so that it can be updated and taken back.
public struct ImportRecord: Hashable, Sendable, Identifiable {
    /// What became of an entry.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// It is new.
        case added = "Added"
        /// It was there and says something else now.
        case changed = "Changed"
        /// It was there and the source does not have it any more.
        case removed = "Removed"
        /// It was there and says the same.
        case known = "Known"
    }

    /// An entry that the import was about.
    public struct Item: Hashable, Sendable {
        /// The entry.
        public let id: EntryID
        /// What became of it.
        public let fate: Fate
        /// How the import left it.
        public let print: EntryPrint
    }

    /// What the import is known by, which sorts by time.
    public let id: String
    /// When it was.
    public let when: Moment
    /// The name of the source.
    public let source: String
    /// The form of the file.
    public let format: String
    /// The name of the file.
    public let file: String
    /// A number that follows from the file's bytes.
    public let digest: String
    /// The counts, in words.
    public let account: String
    /// The entries.
    public let entries: [Item]
    /// The entries that were changed or removed, as they were before.
    public let before: [Entry]
    /// When it was taken back; nil for one that counts.
    public var undone: Moment?

    /// The record of an import.
    public init(_ outcome: ImportOutcome, format: ImportFormat, file: String, when: Moment) {
        var random = SystemRandomNumberGenerator()
        id = EntryID(writtenAt: when, random: &random).text
        (self.when, source, self.format, self.file) = (when, outcome.source, format.rawValue, file)
        (digest, account, entries) = (outcome.digest, outcome.counts, outcome.items)
        before = outcome.changes.map(\.shown) + outcome.removed
    }

    /// Reads a record; nil for one that lacks what an import has.
    public init?(fields: [(name: String, value: String)]) {
        let values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
        guard let id = values["Id"], let when = values["When"].flatMap({ try? Moment(parsing: $0) }),
            let source = values["Source"]
        else { return nil }
        (self.id, self.when, self.source) = (id, when, source)
        (format, file) = (values["Format"] ?? "", values["File"] ?? "")
        (digest, account) = (values["Digest"] ?? "", values["Account"] ?? "")
        undone = values["Undone"].flatMap { try? Moment(parsing: $0) }
        entries = fields.compactMap { name, value in
            let words = value.split(separator: " ")
            guard let fate = Fate(rawValue: name), let id = words.first, let print = EntryPrint(words.dropFirst())
            else {
                return nil
            }
            return Item(id: EntryID(String(id)), fate: fate, print: print)
        }
        before = fields.filter { $0.name == "Before" }.compactMap { Self.entry($0.value) }
    }

    /// The fields of the record.
    public var fields: [(name: String, value: String)] {
        var fields = [
            (name: "Id", value: id), (name: "When", value: when.diaryText), (name: "Source", value: source),
            (name: "Format", value: format), (name: "File", value: file), (name: "Digest", value: digest),
            (name: "Account", value: account),
        ].filter { !$0.value.isEmpty }
        if let undone { fields.append((name: "Undone", value: undone.diaryText)) }
        fields += entries.map { (name: $0.fate.rawValue, value: "\($0.id.text) \($0.print.text)") }
        fields += before.map { (name: "Before", value: Self.text(of: $0)) }
        return fields
    }

    /// An entry as a value of several lines: `Name: value`, further lines of a value after a tab.
    private static func text(of entry: Entry) -> String {
        entry.fields.map {
            "\($0.name): \($0.value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\t"))"
        }
        .joined(separator: "\n")
    }

    private static func entry(_ text: String) -> Entry? {
        var fields: [(name: String, value: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("\t"), !fields.isEmpty {
                fields[fields.count - 1].value += "\n" + line.dropFirst()
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
            }
        }
        return try? Entry(fields: fields)
    }
}
