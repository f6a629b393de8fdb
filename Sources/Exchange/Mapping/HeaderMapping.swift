import Catalog
import Diary

/// The mapping of a table whose column names say what they are: `date`, `pain`, `note`, names of habits …
struct HeaderMapping {
    /// The mapping.
    let mapping: ImportMapping
    /// The columns that are left out, each with the reason.
    let omissions: [String]
    /// The columns that are left out because their numbers can't be what they seem to be, so that the table says nothing of what they had before.
    let unread: Set<String>

    /// The name of the first source without a mapping.
    static let title = "table"

    /// Returns whether a table is one that `twinge export csv-days` writes, which sums up entries.
    static func isOfDays(_ table: CSVTable) -> Bool { table.header.contains("pain_average") }

    static let dayNames: Set<String> = [
        "date", "day", "when", "datetime", "date time", "timestamp", "datum", "tag", "fecha", "data", "dato",
        "jour", "giorno", "día", "dia", "dag", "päivä", "dzień",
    ]
    static let timeNames: Set<String> = [
        "time", "time of day", "uhrzeit", "zeit", "hora", "heure", "ora", "tijd", "tid", "godzina",
    ]
    static let fieldNames: [String: EntryField] = {
        let plain = EntryField.allCases.filter { [.score, .rating, .answer].contains($0.shape) }
        let others: [String: EntryField] = [
            "pain score": .pain, "pain level": .pain, "site": .site, "sites": .site, "feel": .feel, "feels": .feel,
            "note": .note, "notes": .note,
        ]
        return plain.reduce(into: others) { names, field in names[ColumnName(field.rawValue).key] = field }
    }()

    /// Works out what the columns of a table are.
    ///
    /// - Throws: ``ImportError/file(_:)`` if it has no column for the day or none to import.
    init(_ table: CSVTable, catalog: Catalog) throws(ImportError) {
        let header = table.header.filter { !$0.isEmpty }
        let names = header.map(ColumnName.init)
        guard let day = names.firstIndex(where: { Self.dayNames.contains($0.key) }) else {
            throw ImportError.file(
                "none of its columns is named for the day, such as “date”; rename one, or say with --map what they mean "
                    + "(share/doc/twinge/import has samples)")
        }
        let time = names.firstIndex { Self.timeNames.contains($0.key) }
        var settings = ImportMapping.Settings()
        settings.times = [TimeTemplate(TextTemplate(columns: [day, time].compactMap { $0.map { header[$0] } }))]
        var rules: [ImportRule] = []
        var omissions: [String] = []
        var unread: Set<String> = []
        var taken: Set<String> = []
        // What “csv-days” has beside the numbers of a habit is the yes of days that have none.
        func isOfAnswers(_ column: String) -> Bool { Self.isOfDays(table) && column.hasSuffix(" (yes/no)") }
        for (place, (column, name)) in zip(header, names).enumerated() where ![day, time].contains(place) {
            if header.firstIndex(of: column) != place {
                omissions.append(
                    "column “\(column)” is there twice; the first one is taken")
                continue
            }
            switch Self.rule(for: column, name, in: table, catalog: catalog) {
            case .success(let rule) where isOfAnswers(column): rules.append(rule)
            case .success(let rule) where Self.subject(of: rule).map { !taken.insert($0).inserted } ?? false:
                omissions.append("column “\(column)” says the same as one before it, which is taken")
            case .success(let rule): rules.append(rule)
            case .failure(let omission):
                omissions.append("column “\(column)”\(omission.reason)")
                if omission.isUnread { unread.insert(column) }
            }
        }
        guard !rules.isEmpty else {
            throw ImportError.file(
                "\((omissions.isEmpty ? ["it has one column only"] : omissions).joined(separator: "; "))")
        }
        mapping = ImportMapping(title: Self.title, settings: settings, rules: rules)
        self.omissions = omissions
        self.unread = unread
    }

    /// Why a column is left out.
    private struct Omission: Error {
        let reason: String
        /// Whether its numbers can't be what they seem to be.
        var isUnread = false
    }

    /// Returns what only one column may provide: a field that an entry has once, or a habit; nil for notes, sites and activities.
    private static func subject(of rule: ImportRule) -> String? {
        guard let field = rule.fields.first else { return nil }
        if field.field == .habit { return field.template.filled { _ in "" } }
        return field.field.isList || field.field == .note ? nil : field.field.rawValue
    }

    private static func rule(
        for column: String, _ name: ColumnName, in table: CSVTable, catalog: Catalog
    ) -> Result<ImportRule, Omission> {
        var rule = ImportRule(subject: .column(column), scale: name.scale, unit: name.unit)
        // In “csv-days” the flare-ups are computed, not marked by the user.
        let isWorkedOut = name.key == "flare" && isOfDays(table)
        if let field = fieldNames[name.key], !isWorkedOut {
            rule.fields = [.init(field: field, template: TextTemplate(columns: [ImportRule.valueName]))]
            guard [.score, .rating].contains(field.shape) else { return .success(rule) }
            if name.unit != nil { return .failure(Omission(reason: ": a length of time isn't a score")) }
            if name.unknown == nil, name.scale == nil, let example = numberBeyondScale(column, in: table) {
                let reason =
                    " goes up to \(example): say its scale in the name, such as “\(column) (0-100)”, or with --map"
                return .failure(Omission(reason: reason, isUnread: true))
            }
        } else if let parsed = try? Name(parsing: name.key), let habit = catalog.loggedHabit(parsed), !isWorkedOut {
            if habit.measure.unit == .hours, name.unit == nil,
                let most = numbers(of: column, in: table).beyondADay
            {
                let reason =
                    " goes up to \(most.plainText), more hours than a day has: say its unit in the name, such as "
                    + "“\(column) (min)”, or with --map"
                return .failure(Omission(reason: reason, isUnread: true))
            }
            let field: EntryField = habit.kind == .activity ? .activity : .habit
            rule.fields = [
                .init(field: field, template: TextTemplate(text: "\(habit.name), ", column: ImportRule.valueName))
            ]
        } else {
            return .failure(Omission(reason: " isn't something that Twinge logs; map it with --map"))
        }
        if let unknown = name.unknown {
            return .failure(
                Omission(reason: ": “\(unknown)” isn't a unit or scale that Twinge knows; map it with --map"))
        }
        return .success(rule)
    }

    private static func numbers(of column: String, in table: CSVTable) -> [Double] {
        table.column(column).map { place in table.rows.compactMap { Double(decimal: $0.cells[place]) } } ?? []
    }

    /// Returns the largest number of a column that often exceeds 10, as on a scale from 0 to 100; nil for any other column.
    private static func numberBeyondScale(_ column: String, in table: CSVTable) -> String? {
        let numbers = numbers(of: column, in: table)
        let beyond = numbers.filter { $0 > 10 }
        guard beyond.count >= 2, beyond.count * 5 >= numbers.count else { return nil }
        return beyond.max()?.plainText
    }
}
