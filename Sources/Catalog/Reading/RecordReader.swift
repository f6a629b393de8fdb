import Diary
import Recfile

/// Reads the fields of one catalog record and collects problems, with their places.
struct RecordReader {
    private let record: RecRecord
    private let file: String
    private let user: Name?
    /// The problems so far.
    private(set) var problems: [Problem] = []
    /// The references to other records so far.
    private(set) var references: [CatalogReference] = []

    init(_ record: RecRecord, file: String) {
        self.record = record
        self.file = file
        user = record["Name"].flatMap { try? Name(parsing: $0) }
    }

    /// Whether there are no problems so far.
    var isSound: Bool { problems.isEmpty }

    /// Reads the record's name.
    mutating func name() -> Name? {
        if let user { return user }
        if record["Name"] != nil { return value("Name") { text throws(ParseError) in try Name(parsing: text) } }
        let position = record.position
        problems.append(
            Problem(
                file: file, line: position.line, column: position.column,
                found: record.fields.first.map { "\($0.name): \($0.value)" } ?? "", expected: "a record with a Name"))
        return nil
    }

    /// Reads the names that it had before it was renamed.
    mutating func formerNames() -> [Name] {
        values("Was") { text throws(ParseError) in try Name(parsing: text) }
    }

    /// Whether it has nothing but a name and `Hidden`.
    var isBare: Bool { record.fields.allSatisfy { $0.name == "Name" || $0.name == "Hidden" } }

    /// Returns whether it has one of some fields.
    func hasAny(of names: [String]) -> Bool { record.fields.contains { names.contains($0.name) } }

    /// The number of the record's first line in its file, from 1.
    var line: Int { record.line }

    /// Returns the text of a field, if it is there and isn't empty.
    func text(_ name: String) -> String? {
        record[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Returns the texts of a repeated field.
    func texts(_ name: String) -> [String] { record.all(name).filter { !$0.isEmpty } }

    /// Reads the evidence: sources with their strength, or `Basis` in older records.
    mutating func evidence() -> Evidence {
        Evidence(texts("Source") + texts("Basis"), strength: option("Strength"))
    }

    /// Reads the other names by which it is found.
    mutating func aliases(_ field: String = "Also") -> [Name] {
        values(field) { text throws(ParseError) in try Name(parsing: text) }
    }

    /// Reads the value of a field; nil if the field is missing or invalid, which is noted.
    mutating func value<Value>(_ name: String, _ parse: (String) throws(ParseError) -> Value) -> Value? {
        guard let text = record[name] else { return nil }
        do throws(ParseError) {
            return try parse(text)
        } catch {
            note(name, expected: error.expected)
            return nil
        }
    }

    /// Reads the values of a repeated field, without invalid ones, which are noted.
    mutating func values<Value>(_ name: String, _ parse: (String) throws(ParseError) -> Value) -> [Value] {
        var values: [Value] = []
        for (place, text) in record.all(name).enumerated() {
            do throws(ParseError) {
                values.append(try parse(text))
            } catch {
                problems.append(problem(at: record.fields(name)[place], expected: error.expected))
            }
        }
        return values
    }

    /// Reads a case of an enumeration by its raw value.
    mutating func option<Option>(_ name: String) -> Option?
    where Option: RawRepresentable<String> & CaseIterable & Sendable {
        value(name, Self.option)
    }

    /// Reads cases of an enumeration from a repeated field.
    mutating func options<Option>(_ name: String) -> [Option]
    where Option: RawRepresentable<String> & CaseIterable & Sendable {
        values(name, Self.option)
    }

    /// Returns whether a field says yes; a missing one means no by default.
    mutating func flag(_ name: String, default missing: Bool = false) -> Bool {
        value(name) { text throws(ParseError) in
            switch text {
            case "yes", "true", "1": true
            case "no", "false", "0": false
            default: throw ParseError(found: text, expected: "yes or no")
            }
        } ?? missing
    }

    /// Reads the names of other records in a repeated field; whether they exist is checked when all files are read.
    mutating func names(_ field: String, of kind: CatalogKind) -> [Name] {
        let names = values(field) { text throws(ParseError) in try Name(parsing: text) }
        if let user {
            for name in names {
                references.append(
                    CatalogReference(user: user, name: name, kind: kind, record: record, field: field, file: file))
            }
        }
        return names
    }

    /// Notes that a field, or the record if it has no such field, is invalid.
    mutating func note(_ name: String, expected: String) {
        if let field = record.field(name) ?? record.fields.first {
            problems.append(problem(at: field, expected: expected))
        }
    }

    /// Notes field names that look like misspelt known ones; other unknown ones are the user's own.
    mutating func checkFieldNames(_ known: [String]) {
        let known = known + ["Name", "Hidden", "Was", "Source", "Strength", "Basis"]
        for field in record.fields where !known.contains(field.name) {
            guard let meant = known.first(where: { editDistance($0.lowercased(), field.name.lowercased()) <= 2 }) else {
                continue
            }
            problems.append(
                Problem(
                    file: file, line: field.position.line, column: field.position.column, found: field.name,
                    expected: "the field \(meant)"))
        }
    }

    private func problem(at field: RecField, expected: String) -> Problem {
        Problem(
            file: file, line: field.valuePosition.line, column: field.valuePosition.column, found: field.value,
            expected: expected)
    }

    private static func option<Option>(_ text: String) throws(ParseError) -> Option
    where Option: RawRepresentable<String> & CaseIterable & Sendable {
        if let option = Option(rawValue: text) { return option }
        throw ParseError(found: text, expected: "one of: " + Option.allCases.map(\.rawValue).joined(separator: ", "))
    }
}
