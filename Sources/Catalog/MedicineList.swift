import Diary

/// The medicines that the user has described in a file; none are built in.
public struct MedicineList: Equatable, Sendable {
    /// The name of the file beside the settings.
    public static let fileName = "medicines.rec"

    /// The medicines, in the order of the file.
    public let medicines: [MedicineDefinition]
    /// The problems in the file.
    public let problems: [Problem]
    /// The former names of medicines, from `Was` in their records.
    public let formerNames: FormerNames

    /// Reads the records of the type `Medicine`, and those before the first descriptor.
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

    /// Returns the medicine of exactly this name.
    public subscript(name: Name) -> MedicineDefinition? { medicines.first { $0.name == name } }
}
