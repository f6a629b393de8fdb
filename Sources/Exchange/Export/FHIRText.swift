import Diary

/// What HL7 FHIR R4 has for words alone: a note, or a name as it is spoken.
struct FHIRText: JSONWritable {
    let text: String

    func write(to json: inout JSONText) {
        json.startObject()
        json.member("text", text.allowedInFHIR)
        json.endObject()
    }
}
