import Catalog
import Diary
import Files
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
        medicines = Set(catalog.care.filter { $0.kind == .medicine }.map(\.name))
        if let subject {
            (patient, self.subject) = (nil, FHIRReference(reference: subject))
        } else {
            let identifier = FHIRIdentifier(value: "person")
            patient = FHIRPatient(
                id: identifier.value, identifier: [identifier], name: name.map { [FHIRPatient.Name(text: $0)] })
            self.subject = FHIRReference(reference: Self.address(of: identifier))
        }
    }

    /// Writes entries as a bundle, one resource after the other, so that it is never in memory as a whole.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws; `EncodingError`, which entries never cause.
    public func write(_ entries: some Sequence<Diary.Entry>, to write: (String) throws -> Void) throws {
        var hasEntries = false
        func add(_ item: some Encodable) throws {
            try write(
                (hasEntries ? ",\n" : "{\"resourceType\":\"Bundle\",\"type\":\"\(kind.rawValue)\",\"entry\":[\n")
                    + json(item))
            hasEntries = true
        }
        for entry in entries {
            if !hasEntries, let patient { try add(item(patient, "Patient", patient.identifier[0], \.id)) }
            for observation in FHIRObservation.observations(of: entry, subject: subject, medicines: medicines) {
                try add(item(observation, "Observation", observation.identifier[0], \.id))
            }
            let statements = FHIRMedicationStatement.statements(of: entry, subject: subject, medicines: medicines)
            for statement in statements {
                try add(item(statement, "MedicationStatement", statement.identifier[0], \.id))
            }
        }
        // FHIR has no empty lists.
        try write(hasEntries ? "\n]}\n" : "{\"resourceType\":\"Bundle\",\"type\":\"\(kind.rawValue)\"}\n")
    }

    /// Returns the bundle as one text.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public func text(of entries: some Sequence<Diary.Entry>) throws -> String {
        var text = ""
        try write(entries) { text += $0 }
        return text
    }

    private struct Item<Resource: Encodable>: Encodable {
        let fullUrl: String
        let resource: Resource
        let request: Request?
    }

    /// What a transaction does with a resource: it updates the one with its identifier, or creates it if there is none.
    private struct Request: Encodable {
        let method = "PUT"
        let url: String
    }

    private func item<Resource: Encodable>(
        _ resource: Resource, _ type: String, _ identifier: FHIRIdentifier, _ id: WritableKeyPath<Resource, String?>
    ) -> Item<Resource> {
        var resource = resource
        let request: Request? =
            kind == .transaction
            ? Request(url: "\(type)?identifier=\(identifier.system)|\(identifier.value)&subject=\(subject.reference)")
            : nil
        // On a server it has the identifier that the server assigned.
        if kind == .transaction { resource[keyPath: id] = nil }
        return Item(fullUrl: Self.address(of: identifier), resource: resource, request: request)
    }

    /// Returns the address of a resource within a bundle, derived from its identifier (a UUID of version 8, RFC 9562).
    private static func address(of identifier: FHIRIdentifier) -> String {
        let halves = ["a", "b"].map { half in
            var hash = Fingerprint()
            for text in [half, identifier.system, identifier.value] { hash.mix(text) }
            return hash.value
        }
        let version = halves[0] & ~0xF000 | 0x8000
        let variant = halves[1] & ~(0b11 << 62) | 0b10 << 62
        let digits = Array([version, variant].map { hex($0) }.joined())
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func json(_ item: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(item), as: UTF8.self).escapingControlsInJSON
    }
}
