import Diary

/// A number of HL7 FHIR R4, with its UCUM unit.
struct FHIRQuantity: JSONWritable {
    let value: Double
    /// The unit in words; empty for a bare number.
    let unit: String
    /// The unit in UCUM; nil if it is known only in words.
    let code: String?

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("code", code)
        if code != nil { text.member("system", "http://unitsofmeasure.org") }
        // FHIR has no empty strings.
        if !unit.isEmpty { text.member("unit", unit.allowedInFHIR) }
        text.member("value", value)
        text.endObject()
    }
}
