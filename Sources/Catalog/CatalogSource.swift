import Diary
import Recfile

/// A file of catalog records: its name, for messages, and its bytes.
public struct CatalogSource: Hashable, Sendable {
    /// The file as shown in messages, for example `~/.config/twinge/habits.rec`.
    public let file: String
    /// The rec text.
    public let bytes: [UInt8]
    /// Types of records in the file that don't belong to the catalog and are read elsewhere.
    public let otherTypes: Set<String>

    /// Creates a source from the bytes of a file.
    public init(file: String, bytes: [UInt8], otherTypes: Set<String> = []) {
        self.file = file
        self.bytes = bytes
        self.otherTypes = otherTypes
    }

    /// The names of a catalog's files, for example `habits.rec`.
    public static var fileNames: [String] { BuiltInFile.allCases.map(\.rawValue) }

    /// The records, each with its type: that of the descriptor before it, or the one implied by the file's name.
    var typedRecords: [(type: String?, record: RecRecord)] { document.records.map { ($0.type ?? usualType, $0) } }

    /// What in the file isn't rec text, or is a record of an unknown type.
    var syntaxProblems: [Problem] {
        let document = document
        let types = BuiltInFile.allCases.flatMap(\.types) + [CatalogOrder.recordType]
        return Self.faults(of: document, in: file) + strangers(in: document, types: types)
    }

    /// What in a file of medicines isn't rec text, or is a record of another type.
    var medicineProblems: [Problem] {
        let document = document
        return Self.faults(of: document, in: file) + strangers(in: document, types: [MedicineDefinition.recordType])
    }

    /// Returns what in a document isn't rec text.
    public static func faults(of document: RecDocument, in file: String) -> [Problem] {
        document.faults.map { fault in
            let position = document.position(of: fault)
            return Problem(
                file: file, line: position.line, column: position.column, found: document.found(at: fault),
                expected: fault.expected, counts: fault.isHarmless)
        }
    }

    /// The records of a file of medicines are read as far as their lines can be.
    private var document: RecDocument { RecDocument(bytes, skippingLines: isOfMedicines) }

    private var isOfMedicines: Bool { file == MedicineList.fileName || file.hasSuffix("/" + MedicineList.fileName) }

    private var usualType: String? {
        if isOfMedicines { return MedicineDefinition.recordType }
        return BuiltInFile.allCases.first { file == $0.rawValue || file.hasSuffix("/" + $0.rawValue) }?.usualType
    }

    private func strangers(in document: RecDocument, types: [String]) -> [Problem] {
        document.records.compactMap { record in
            let type = record.type ?? usualType
            if let type, types.contains(type) || otherTypes.contains(type) { return nil }
            return Problem(
                file: file, line: record.position.line, column: record.position.column,
                found: type ?? "a record without a type",
                expected: "a record after %rec: and " + (types.count == 1 ? "" : "one of ")
                    + types.joined(separator: ", "))
        }
    }
}
