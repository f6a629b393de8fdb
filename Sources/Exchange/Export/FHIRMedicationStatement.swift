import Diary

/// A MedicationStatement of HL7 FHIR R4: a medicine that was taken.
struct FHIRMedicationStatement: Encodable {
    let resourceType = "MedicationStatement"
    var id: String?
    let identifier: [FHIRIdentifier]
    let status = "completed"
    /// The medicine in the person's own words: no code of a drug follows from them.
    let medicationCodeableConcept: FHIRObservation.Concept
    let subject: FHIRReference
    let effectiveDateTime: String
    let dosage: [Dosage]?

    struct Dosage: Encodable { let text: String }

    /// The medicines that an entry holds.
    static func statements(
        of entry: Entry, subject: FHIRReference, medicines: Set<Name>
    ) -> [FHIRMedicationStatement] {
        entry.care.filter { medicines.contains($0.name) }.enumerated().map { place, care in
            let id = entry.id.fhirText("m\(place + 1)")
            return FHIRMedicationStatement(
                id: id, identifier: [FHIRIdentifier(value: id)],
                medicationCodeableConcept: .init(text: care.detail.map { "\(care.name): \($0)" } ?? care.name.text),
                subject: subject, effectiveDateTime: entry.when.secondsText,
                dosage: care.detail.map { [Dosage(text: $0)] })
        }
    }
}
