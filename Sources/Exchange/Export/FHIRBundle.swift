import Catalog
import Diary
import FoundationEssentials

/// The diary as an HL7 FHIR R4 bundle, for clinics that read such files: an Observation for each thing that was logged, a
/// MedicationStatement for each medicine.
///
/// Pain has the LOINC code 72514-3 (pain severity, 0-10 verbal numeric rating). Sites have SNOMED CT codes, sleep and steps LOINC
/// codes where one means exactly the same, and the rest is coded by its name in words.
public struct FHIRBundle: Sendable {
    /// What a server does with the bundle.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A collection of resources.
        case collection
        /// A transaction: a server takes all of it at once; sending it again updates what is there and creates no duplicates.
        case transaction
    }

    private let kind: Kind
    private let patient: FHIRPatient?
    private let subject: FHIRReference
    private let medicines: Set<Name>

    /// Creates a bundle.
    ///
    /// - Parameters:
    ///   - kind: what a server does with it; a transaction needs a subject.
    ///   - subject: the patient on the server, such as `Patient/123`; nil for one within the bundle.
    ///   - name: the name of the patient within the bundle, if it should be disclosed.
    ///   - catalog: says which treatments are medicines.
    public init(_ kind: Kind = .collection, subject: String? = nil, name: String? = nil, catalog: Catalog = .standard) {
        self.kind = kind
        medicines = Set(catalog.careKinds.filter { $0.value == .medicine }.keys)
        if let subject {
            (patient, self.subject) = (nil, FHIRReference(reference: subject))
        } else {
            let identifier = FHIRIdentifier(value: "person")
            patient = FHIRPatient(id: identifier.value, identifier: identifier, name: name.map(FHIRText.init))
            self.subject = FHIRReference(reference: identifier.address)
        }
    }

    /// Returns whether a text refers to a patient: `Patient/123`, with or without the address of a server, or a `urn:uuid:`.
    public static func isPatient(_ text: String) -> Bool {
        if text.hasPrefix("urn:uuid:") { return UUID(uuidString: String(text.dropFirst(9))) != nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[parts.count - 2] == "Patient", let id = parts.last else { return false }
        let isID = (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(\.isAllowedInFHIR)
        let server = text.dropLast(id.count + "Patient/".count)
        let isServer = ["https://", "http://"].contains { server.hasPrefix($0) && server.count > $0.count + 1 }
        // What would end the address, or go on with another part of the request.
        let isPlain = server.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"#&<>?\\^`{|}".utf8.contains($0) }
        return isID && isPlain && (server.isEmpty || isServer)
    }

    /// Writes entries as a bundle, one after the other, so that it is never in memory as a whole.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public func write(_ entries: some Sequence<Diary.Entry>, to write: (String) throws -> Void) rethrows {
        let start = "{\"resourceType\":\"Bundle\",\"type\":\"\(kind.rawValue)\""
        var text = JSONText()
        var isEmpty = true
        func add(_ resource: some FHIRResource) {
            text.write(asIs: isEmpty ? start + ",\"entry\":[\n" : ",\n")
            isEmpty = false
            writeItem(resource, to: &text)
        }
        for entry in entries {
            if isEmpty, let patient { add(patient) }
            let origin = FHIROrigin(entry, subject: subject)
            FHIRObservation.observations(of: entry, from: origin, medicines: medicines).forEach(add)
            FHIRMedicationStatement.statements(of: entry, from: origin, medicines: medicines).forEach(add)
            try write(text.take())
        }
        // FHIR has no empty lists.
        try write(isEmpty ? start + "}\n" : "\n]}\n")
    }

    private func writeItem(_ resource: some FHIRResource, to text: inout JSONText) {
        var resource = resource
        text.startObject()
        text.member("fullUrl", resource.identifier.address)
        if kind == .transaction {
            // On a server it has the identifier that the server assigned.
            resource.id = nil
            text.startMember("request")
            writeRequest(for: resource, to: &text)
        }
        text.member("resource", resource)
        text.endObject()
    }

    /// Writes what a transaction does with a resource: it updates the one with its identifier, or creates it if there is none.
    private func writeRequest<Resource: FHIRResource>(for resource: Resource, to text: inout JSONText) {
        let identifier = "\(FHIRIdentifier.system)|\(resource.identifier.value)"
        text.startObject()
        text.member("method", "PUT")
        text.member("url", "\(Resource.type)?identifier=\(identifier)&subject=\(subject.reference)")
        text.endObject()
    }
}
