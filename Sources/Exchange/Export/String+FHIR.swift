extension String {
    /// The text as HL7 FHIR R4 allows it: without control characters other than tabs and line ends, which become symbols such as ␛.
    var allowedInFHIR: String {
        let isAllowed = utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return isAllowed ? self : writable
    }
}
