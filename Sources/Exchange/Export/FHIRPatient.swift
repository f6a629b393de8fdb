/// The Patient of HL7 FHIR R4 whose diary it is, where no other one is named.
struct FHIRPatient: Encodable {
    struct Name: Encodable { let text: String }

    let resourceType = "Patient"
    var id: String?
    let identifier: [FHIRIdentifier]
    let name: [Name]?
}
