import Catalog
import Diary

/// The mapping of a table whose columns say by their names what they are: `date`, `pain`, `note`, names of habits …
struct HeaderMapping {
    /// The mapping.
    let mapping: ImportMapping
    /// The columns that it does not take.
    let unknown: [String]

    private static let dayNames: Set<String> = ["date", "day", "when", "datetime", "date time", "timestamp"]
    private static let fieldNames: [String: EntryField] = {
        let plain = EntryField.allCases.filter { [.score, .rating, .answer].contains($0.shape) }
        let others: [String: EntryField] = [
            "pain score": .pain, "site": .site, "sites": .site, "feel": .feel, "feels": .feel, "note": .note,
            "notes": .note,
        ]
        return plain.reduce(into: others) { names, field in names[key(of: field.rawValue)] = field }
    }()

    /// Finds out what the columns of a table are; nothing when it has no column for the day or none to take.
    init?(_ header: [String], catalog: Catalog) {
        // A brace cannot be told from those of a mapping.
        let columns = header.filter { !$0.isEmpty && !$0.contains { "{}\n\r".contains($0) } }
        guard let day = columns.first(where: { Self.dayNames.contains(Self.key(of: $0)) }) else { return nil }
        let time = columns.first { Self.key(of: $0) == "time" }
        var text = "%rec: Import\n\nTitle: table\nWhen: {\(day)}\(time.map { " {\($0)}" } ?? "")\n\n%rec: Map\n"
        var unknown: [String] = []
        for column in columns where column != day && column != time {
            if let field = Self.field(of: column, among: columns, catalog: catalog) {
                text += "\nColumn: \(column)\n\(field)\n"
            } else {
                unknown.append(column)
            }
        }
        let source = CatalogSource(file: "the header", bytes: Array(text.utf8))
        guard unknown.count < columns.count - (time == nil ? 1 : 2),
            let mapping = try? ImportMapping(source, catalog: catalog)
        else { return nil }
        self.mapping = mapping
        self.unknown = unknown
    }

    /// What the cells of a column are written as; nothing when its name says nothing here.
    private static func field(of column: String, among columns: [String], catalog: Catalog) -> String? {
        let key = key(of: column)
        // In “csv-days” the flare-ups are worked out, not marked by the person.
        if key == "flare", columns.contains("pain_average") { return nil }
        if let field = fieldNames[key] { return "\(field.rawValue): {value}" }
        guard let name = try? Name(parsing: key), let habit = catalog.habit(name) else { return nil }
        return "\(habit.kind == .activity ? "Activity" : "Habit"): \(habit.name), {value}"
    }

    /// The name of a column without regard to case, underlines and a unit in brackets: `sitting` for “Sitting (h)”.
    private static func key(of column: String) -> String {
        let name = column.prefix { $0 != "(" }.map { $0 == "_" ? " " : $0 }
        return Name.key(of: String(name).trimmed)
    }
}
