import Diary

/// A reference of HL7 FHIR R4 to another resource.
struct FHIRReference: JSONWritable {
    /// Its address: `Patient/123`, or the `urn:uuid:` of an entry of the same bundle.
    let reference: String

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("reference", reference)
        text.endObject()
    }
}
