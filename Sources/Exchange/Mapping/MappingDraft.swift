import Catalog
import Diary

/// A mapping being made: the meaning of each column of a table, in the words by which Twinge knows columns.
public struct MappingDraft: Sendable {
    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its first cells that aren't blank.
        public let samples: [String]
        /// Its meaning, such as `date`, `pain (0-100)` or `sitting (min)`; nil for a column that is left out.
        public internal(set) var meaning: String?
    }

    /// The columns that have a name.
    public private(set) var columns: [Column]
    private let table: CSVTable
    /// The name of the source.
    public let title: String
    private let catalog: Catalog

    /// Reads a table; columns with known names get their meanings.
    ///
    /// - Parameter title: the name of the source, by which a later import of it is recognised.
    /// - Throws: ``ImportError`` if it isn't a table.
    public init(_ bytes: [UInt8], title: String, catalog: Catalog) throws(ImportError) {
        let table = try CSVTable(bytes)
        self.title = title
        self.catalog = catalog
        self.table = table
        columns = table.header.enumerated().compactMap { place, name in
            guard !name.isEmpty, table.header.firstIndex(of: name) == place else { return nil }
            let samples = table.rows.lazy.map { $0.cells[place].trimmed }.filter { !$0.isEmpty }.prefix(3)
            return Column(name: name, samples: Array(samples), meaning: nil)
        }
        for place in columns.indices { try? mean(columns[place].name, at: place) }
    }

    /// Sets the meaning of a column; an empty text or a hyphen leaves it out.
    ///
    /// - Throws: `ParseError` for an unknown meaning.
    public mutating func mean(_ text: String, at place: Int) throws(ParseError) {
        guard !text.isEmpty, text != "-" else {
            columns[place].meaning = nil
            return
        }
        guard !rule(for: text).isEmpty else {
            throw ParseError(
                found: text,
                expected:
                    "date, time, pain, site, feel, note, a rating, or the name of a habit or activity, with its unit or scale in brackets"
            )
        }
        columns[place].meaning = text
    }

    /// Whether a column is the day, without which no row can be imported.
    public var hasDate: Bool { columns.contains { isDate($0) } }

    /// The words for the meanings of columns, in the order of a check-in.
    public var words: [String] {
        let fields = ["date", "time", "pain", "pain (0-100)", "note", "site", "feel"]
        let others = HeaderMapping.fieldNames.keys.filter { !fields.contains($0) && $0 != "notes" }.sorted()
        let habits = catalog.habits.flatMap { habit in
            habit.measure == .hours ? [habit.name.text, "\(habit.name) (min)"] : [habit.name.text]
        }
        return fields + others + habits
    }

    /// Returns what the current mapping makes of the table.
    ///
    /// - Throws: ``ImportError`` if it can't be used yet, for example without a date.
    public func outcome(in context: ImportContext) throws(ImportError) -> ImportOutcome {
        let source = CatalogSource(file: title, bytes: Array(text.utf8))
        return try CSVImport.read(
            table, mapping: try ImportMapping(source, catalog: context.catalog), context: context)
    }

    /// The mapping as the text of a file.
    public var text: String {
        let times = [columns.first(where: isDate), columns.first(where: isTime)].compactMap { $0 }
        let head = [
            "%rec: Import", "", "Title: \(title)", "When: " + times.map { "{\($0.name)}" }.joined(separator: " "),
        ]
        let maps = columns.filter { !isDate($0) && !isTime($0) }.map { column in
            "Column: \(column.name)\n" + (column.meaning.map(rule) ?? ["Leave_out: not wanted"]).joined(separator: "\n")
        }
        return (head + ["", "%rec: Map", "", maps.joined(separator: "\n\n")]).joined(separator: "\n") + "\n"
    }

    private func isDate(_ column: Column) -> Bool { column.meaning.map { rule(for: $0) == [Self.dateRule] } ?? false }
    private func isTime(_ column: Column) -> Bool { column.meaning.map { rule(for: $0) == [Self.timeRule] } ?? false }

    private static let dateRule = "date"
    private static let timeRule = "time"

    /// Returns the fields of the record for a column with this meaning; empty for unknown words.
    private func rule(for text: String) -> [String] {
        let name = ColumnName(text)
        if HeaderMapping.dayNames.contains(name.key) { return [Self.dateRule] }
        if HeaderMapping.timeNames.contains(name.key) { return [Self.timeRule] }
        guard name.unknown == nil else { return [] }
        let scale = name.scale.map { ["Scale: \($0.lowerBound.plainText) to \($0.upperBound.plainText)"] } ?? []
        let unit = name.unit.map { ["Unit: \($0.rawValue)"] } ?? []
        if let field = HeaderMapping.fieldNames[name.key] { return ["\(field.rawValue): {value}"] + scale + unit }
        guard let parsed = try? Name(parsing: name.key), let habit = catalog.loggedHabit(parsed) else { return [] }
        return ["\(habit.kind == .activity ? "Activity" : "Habit"): \(habit.name), {value}"] + scale + unit
    }
}
