/// A reference of HL7 FHIR R4 to another resource.
struct FHIRReference: Encodable, Hashable {
    /// Its address: `Patient/123`, or the `urn:uuid:` of an entry of the same bundle.
    let reference: String
}

/// An identifier that a resource keeps wherever it is sent.
struct FHIRIdentifier: Encodable, Hashable {
    /// The identifier system of Twinge.
    static let ownSystem = "urn:twinge:diary"

    let system = Self.ownSystem
    let value: String
}
