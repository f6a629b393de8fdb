import Diary

/// The medicines that a person has described in a file of their own; none are built in.
public struct MedicineList: Equatable, Sendable {
    /// The name of the file beside the settings.
    public static let fileName = "medicines.rec"

    /// The medicines, in the order of the file.
    public let medicines: [MedicineDefinition]
    /// What in the file was not understood.
    public let problems: [Problem]
    /// The names that medicines had before, as `Was` in their records has them.
    public let formerNames: FormerNames

    /// Reads the records of the type `Medicine`, and those before any description of a type.
    ///
    /// - Complexity: O(number of bytes).
    public init(_ source: CatalogSource? = nil) {
        var contents = CatalogContents<MedicineDefinition>()
        var names = FormerNames()
        if let source {
            contents.add(source, usualType: MedicineDefinition.recordType)
            source.note(in: &names, usualType: MedicineDefinition.recordType)
        }
        formerNames = names
        medicines = contents.items()
        problems = contents.problems()
    }

    /// The medicine of exactly this name.
    public subscript(name: Name) -> MedicineDefinition? { medicines.first { $0.name == name } }
}
