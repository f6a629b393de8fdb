/// The HL7 FHIR R4 Patient whose diary it is, unless another one is named.
struct FHIRPatient: Encodable {
    struct Name: Encodable { let text: String }

    let resourceType = "Patient"
    var id: String?
    let identifier: [FHIRIdentifier]
    let name: [Name]?
}
