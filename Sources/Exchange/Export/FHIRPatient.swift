import Diary

/// The HL7 FHIR R4 Patient whose diary it is, unless another one is named.
struct FHIRPatient: FHIRResource {
    static let type = "Patient"
    var id: String?
    let identifier: FHIRIdentifier
    let name: FHIRText?

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("id", id)
        text.member("identifier", only: identifier)
        text.member("name", only: name)
        text.member("resourceType", Self.type)
        text.endObject()
    }
}
