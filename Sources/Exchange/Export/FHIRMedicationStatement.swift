import Diary

/// A MedicationStatement of HL7 FHIR R4: a medicine that was taken, or a regular dose that was skipped.
struct FHIRMedicationStatement: FHIRResource {
    static let type = "MedicationStatement"
    var id: String?
    let identifier: FHIRIdentifier
    /// `completed`, or `not-taken`.
    let status: String
    /// The medicine in the user's own words, from which no drug code can be derived.
    let medicine: FHIRConcept
    let origin: FHIROrigin
    let dosage: Dosage?

    struct Dosage: JSONWritable {
        let text: String?
        var rate: Rate?

        struct Rate: JSONWritable {
            let dose: FHIRQuantity

            func write(to text: inout JSONText) {
                text.startObject()
                text.member("doseQuantity", dose)
                text.endObject()
            }
        }

        func write(to json: inout JSONText) {
            json.startObject()
            json.member("doseAndRate", only: rate)
            json.member("text", text?.allowedInFHIR)
            json.endObject()
        }
    }

    /// Returns the medicines of an entry, those logged as treatments first.
    static func statements(of entry: Entry, from origin: FHIROrigin, medicines: Set<Name>) -> [FHIRMedicationStatement]
    {
        func statement(_ place: Int, _ text: String, _ status: String, _ dosage: Dosage?) -> FHIRMedicationStatement {
            let identifier = origin.identifier("m\(place + 1)")
            return FHIRMedicationStatement(
                id: identifier.value, identifier: identifier, status: status, medicine: FHIRConcept(text: text),
                origin: origin, dosage: dosage)
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

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("dosage", only: dosage)
        text.member("effectiveDateTime", origin.time)
        text.member("id", id)
        text.member("identifier", only: identifier)
        text.member("medicationCodeableConcept", medicine)
        text.member("resourceType", Self.type)
        text.member("status", status)
        text.member("subject", origin.subject)
        text.endObject()
    }
}

extension FHIRMedicationStatement.Dosage {
    /// Creates the dose of a medicine, with its detail; nil if neither is known.
    fileprivate init?(of medicine: Medicine) {
        guard medicine.dose != nil || medicine.detail != nil else { return nil }
        text = medicine.detail
        rate = medicine.dose.map { dose in
            Rate(dose: FHIRQuantity(value: dose.amount.value, unit: dose.unit, code: Self.code(of: dose.unit)))
        }
    }

    /// Returns a unit in UCUM, if it is one, or a word that fits in UCUM's braces, which hold neither blanks nor what isn't ASCII.
    private static func code(of unit: String) -> String? {
        switch unit.lowercased() {
        case "": "1"
        case "µg", "μg", "mcg", "ug": "ug"
        case "mg", "g", "cl", "l", "%": unit.lowercased()
        case "ml": "mL"
        case "iu", "ie": "[iU]"
        default:
            unit.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
                ? "{\(unit)}" : nil
        }
    }
}
