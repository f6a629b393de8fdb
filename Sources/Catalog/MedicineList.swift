import Diary

/// The medicines that the user has described in a file; none are built in.
public struct MedicineList: Equatable, Sendable {
    /// The name of the file beside the settings.
    public static let fileName = "medicines.rec"

    /// The medicines, in the order of the file.
    public let medicines: [MedicineDefinition]
    /// The problems in the file.
    public let problems: [Problem]
    /// The lines of the records of each medicine, if there are problems.
    private let lines: [Name: [Range<Int>]]
    /// The former names of medicines, from `Was` in their records.
    public let formerNames: FormerNames

    /// Reads the records of the type `Medicine`, and those before the first descriptor.
    ///
    /// - Complexity: O(number of bytes).
    public init(_ source: CatalogSource? = nil) {
        var contents = CatalogContents<MedicineDefinition>()
        var names = FormerNames()
        if let source {
            contents.add(source)
            source.note(in: &names)
        }
        formerNames = names
        medicines = contents.items()
        problems = ((source?.medicineProblems ?? []) + contents.problems()).sorted {
            ($0.line, $0.column) < ($1.line, $1.column)
        }
        let records = problems.isEmpty ? [] : source?.typedRecords.map(\.record) ?? []
        lines = records.compactMap { record in
            record["Name"].flatMap { try? Name(parsing: $0) }.map { ($0, record.lines) }
        }.reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
    }

    /// Returns the problems that may concern a medicine: all but those in the records of others.
    public func problems(concerning name: Name) -> [Problem] {
        problems.filter { problem in
            !lines.contains { $0 != name && $1.contains { $0.contains(problem.line) } }
        }
    }

    /// The medicine of exactly this name; nil if the user hasn't described it.
    public subscript(name: Name) -> MedicineDefinition? { medicines.first { $0.name == name } }
}
