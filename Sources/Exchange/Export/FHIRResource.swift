import Diary

/// A resource of HL7 FHIR R4.
protocol FHIRResource: JSONWritable {
    /// The name of its type.
    static var type: String { get }
    /// Its identifier in the bundle; nil if the server assigns one.
    var id: String? { get set }
    /// What identifies it wherever it is sent.
    var identifier: FHIRIdentifier { get }
}
