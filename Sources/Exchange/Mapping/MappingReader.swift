import Catalog
import Diary
import Recfile

/// Reads the records of a mapping file and collects problems.
struct MappingReader {
    private let source: CatalogSource
    private let document: RecDocument
    private let catalog: Catalog
    /// The problems so far.
    private(set) var problems: [Problem]

    init(_ source: CatalogSource, catalog: Catalog) {
        self.source = source
        self.catalog = catalog
        document = RecDocument(source.bytes)
        problems = catalog.problems(in: source)
    }

    /// Reads the `Import` record.
    mutating func readSettings() -> (title: String, ImportMapping.Settings) {
        var settings = ImportMapping.Settings()
        guard let record = document.records(ofType: "Import").first else {
            note(line: 1, found: source.file, expected: "a record of the type Import with Title and When")
            return ("", settings)
        }
        settings.zone = value("Zone", of: record, Self.zone)
        settings.times = values("When", of: record) { text throws(ParseError) in try TimeTemplate(parsing: text) }
        if record.fields("When").isEmpty {
            note(line: record.line, found: "Import", expected: "a When field naming the column of the time")
        }
        settings.usualTime = value("Time", of: record, Self.timeOfDay) ?? settings.usualTime
        settings.name = value("Name", of: record) { text throws(ParseError) in try TextTemplate(parsing: text) }
        settings.value = value("Value", of: record) { text throws(ParseError) in try TextTemplate(parsing: text) }
        settings.delimiter = value("Delimiter", of: record, Self.delimiter)
        checkFieldNames(of: record, ["Title", "Zone", "When", "Time", "Name", "Value", "Delimiter"])
        let title = value("Title", of: record) { text throws(ParseError) in try Name(parsing: text) }
        if record["Title"] == nil {
            note(line: record.line, found: "Import", expected: "a Title that names the source")
        }
        return (title?.text ?? "", settings)
    }

    /// Reads the `Map` records.
    ///
    /// - Parameter isLong: whether each row has a name that decides what it is about.
    mutating func readRules(isLong: Bool) -> [ImportRule] {
        let records = document.records(ofType: "Map")
        if records.isEmpty {
            note(line: 1, found: source.file, expected: "records of the type Map, one for each name or column")
        }
        return records.compactMap { record in
            guard let subject = subject(of: record, isLong: isLong) else { return nil }
            var rule = ImportRule(subject: subject)
            rule.scale = value("Scale", of: record, Self.scale)
            rule.unit = value("Unit", of: record, Self.unit)
            rule.words = Dictionary(values("Word", of: record, Self.word)) { _, later in later }
            rule.reasonToLeaveOut = record["Leave_out"]
            rule.fields = record.fields.compactMap { field(of: $0) }
            let own = ["Source", "Column", "Scale", "Unit", "Word", "Leave_out"]
            checkFieldNames(of: record, own + EntryField.allCases.map(\.rawValue))
            let saysSomething = record.fields.contains {
                EntryField(rawValue: $0.name) != nil || $0.name == "Leave_out"
            }
            if !saysSomething {
                note(
                    line: record.line, found: "Map",
                    expected: "a field such as “Habit: sitting, {value}”, or Leave_out with the reason")
            }
            return rule
        }
    }

    private mutating func subject(of record: RecRecord, isLong: Bool) -> ImportRule.Subject? {
        if isLong, let name = record["Source"] { return name == "*" ? .anyName : .name(Name.key(of: name)) }
        if !isLong, let column = record["Column"] { return .column(column) }
        let expected =
            isLong
            ? "a Source field, as the Import record has a Name" : "a Column field, as the Import record has no Name"
        note(line: record.line, found: "Map", expected: expected)
        return nil
    }

    /// Returns a field of the diary with its template; names in it that the catalog doesn't have are reported.
    private mutating func field(of written: RecField) -> ImportRule.Field? {
        guard let field = EntryField(rawValue: written.name) else { return nil }
        if field.shape == .identifier || field.shape == .moment {
            note(written, expected: "another field: the program writes \(field.rawValue) itself")
            return nil
        }
        do throws(ParseError) {
            let template = try TextTemplate(parsing: written.value)
            let name = written.value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)[0]
            if !name.contains("{") { try check(String(name), field) }
            return ImportRule.Field(field: field, template: template)
        } catch {
            note(written, expected: error.expected)
            return nil
        }
    }

    private func check(_ text: String, _ field: EntryField) throws(ParseError) {
        let isKnown: Bool
        switch field {
        case .habit: isKnown = catalog.loggedHabit(try Name(parsing: text)).map { $0.kind != .activity } ?? false
        case .activity: isKnown = catalog.loggedHabit(try Name(parsing: text))?.kind == .activity
        case .site: isKnown = catalog.loggedSite(try Name(parsing: text)) != nil
        case .feel: isKnown = catalog.loggedFeel(try Name(parsing: text)) != nil
        case .care: isKnown = catalog.loggedCare(try Name(parsing: text)) != nil
        case .stretch: isKnown = catalog.loggedStretch(try Name(parsing: text)) != nil
        default: isKnown = true
        }
        guard isKnown else {
            let expected =
                switch field {
                case .habit, .activity:
                    "the name of \(field == .habit ? "a habit" : "an activity"), or a Habit record for it in this file"
                default: "a \(field.rawValue.lowercased()) of the catalog"
                }
            throw ParseError(found: text, expected: expected)
        }
    }

    private mutating func value<Value>(
        _ name: String, of record: RecRecord, _ parse: (String) throws(ParseError) -> Value
    ) -> Value? {
        values(name, of: record, parse).first
    }

    private mutating func values<Value>(
        _ name: String, of record: RecRecord, _ parse: (String) throws(ParseError) -> Value
    ) -> [Value] {
        record.fields(name).compactMap { field in
            do throws(ParseError) {
                return try parse(field.value)
            } catch {
                note(field, expected: error.expected)
                return nil
            }
        }
    }

    private mutating func checkFieldNames(of record: RecRecord, _ known: [String]) {
        for field in record.fields where !known.contains(field.name) {
            problems.append(
                Problem(
                    file: source.file, line: field.position.line, column: field.position.column, found: field.name,
                    expected: "one of the fields " + known.joined(separator: ", ")))
        }
    }

    private mutating func note(_ field: RecField, expected: String) {
        problems.append(
            Problem(
                file: source.file, line: field.valuePosition.line, column: field.valuePosition.column,
                found: field.value,
                expected: expected))
    }

    private mutating func note(line: Int, found: String, expected: String) {
        problems.append(Problem(file: source.file, line: line, column: 1, found: found, expected: expected))
    }
}
