import Diary

/// A MedicationStatement of HL7 FHIR R4: a medicine that was taken, or a regular dose that was skipped.
struct FHIRMedicationStatement: Encodable {
    let resourceType = "MedicationStatement"
    var id: String?
    let identifier: [FHIRIdentifier]
    /// `completed`, or `not-taken`.
    let status: String
    /// The medicine in the user's own words, from which no drug code can be derived.
    let medicationCodeableConcept: FHIRObservation.Concept
    let subject: FHIRReference
    let effectiveDateTime: String
    let dosage: [Dosage]?

    struct Dosage: Encodable {
        let text: String?
        var doseAndRate: [Rate]?

        struct Rate: Encodable { let doseQuantity: FHIRObservation.Quantity }
    }

    /// Returns the medicines of an entry, those logged as treatments first.
    static func statements(
        of entry: Entry, subject: FHIRReference, medicines: Set<Name>
    ) -> [FHIRMedicationStatement] {
        func statement(_ place: Int, _ text: String, _ status: String, _ dosage: Dosage?) -> FHIRMedicationStatement {
            let id = entry.id.fhirText("m\(place + 1)")
            return FHIRMedicationStatement(
                id: id, identifier: [FHIRIdentifier(value: id)], status: status,
                medicationCodeableConcept: .init(text: text), subject: subject,
                effectiveDateTime: entry.when.secondsText, dosage: dosage.map { [$0] })
        }
        let care = entry.care.filter { medicines.contains($0.name) }
        let treatments = care.enumerated().map { place, care in
            statement(
                place, care.detail.map { "\(care.name): \($0)" } ?? care.name.text, "completed",
                care.detail.map { Dosage(text: $0) })
        }
        return treatments
            + entry.medicines.enumerated().map { place, medicine in
                statement(
                    care.count + place, medicine.name.text, medicine.isLeftOut ? "not-taken" : "completed",
                    Dosage(of: medicine))
            }
    }
}

extension FHIRMedicationStatement.Dosage {
    /// Creates the dose of a medicine, with its detail; nil if neither is known.
    fileprivate init?(of medicine: Medicine) {
        guard medicine.dose != nil || medicine.detail != nil else { return nil }
        text = medicine.detail
        doseAndRate = medicine.dose.map { dose in
            [.init(doseQuantity: .init(value: dose.amount.value, unit: dose.unit, code: Self.code(of: dose.unit)))]
        }
    }

    /// Returns a unit in UCUM, if it is one, or a word that fits in UCUM's braces, which hold ASCII only.
    private static func code(of unit: String) -> String? {
        switch unit.lowercased() {
        case "": "1"
        case "µg", "μg", "mcg", "ug": "ug"
        case "mg", "g", "cl", "l", "%": unit.lowercased()
        case "ml": "mL"
        case "iu", "ie": "[iU]"
        default: unit.allSatisfy(\.isASCII) ? "{\(unit)}" : nil
        }
    }
}
