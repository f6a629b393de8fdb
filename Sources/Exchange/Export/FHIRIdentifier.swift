import Diary
import Files
import FoundationEssentials

/// An identifier that a resource of HL7 FHIR R4 keeps wherever it is sent.
struct FHIRIdentifier: JSONWritable {
    /// The identifier system of Twinge.
    static let system = "urn:twinge:diary"

    let value: String

    /// The address of the resource within a bundle, derived from the identifier (a UUID of version 8, RFC 9562).
    var address: String {
        let halves = Self.halves.map { half in
            var hash = half
            hash.mix(value)
            return hash.value
        }
        let version = halves[0] & ~0xF000 | 0x8000
        let variant = halves[1] & ~(0b11 << 62) | 0b10 << 62
        let bytes = withUnsafeBytes(of: (version.bigEndian, variant.bigEndian)) { $0.load(as: uuid_t.self) }
        return "urn:uuid:" + UUID(uuid: bytes).uuidString.lowercased()
    }

    /// What the halves of an address begin with.
    private static let halves = ["a", "b"].map { half in
        var hash = Fingerprint()
        for text in [half, system] { hash.mix(text) }
        return hash
    }

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("system", Self.system)
        text.member("value", value)
        text.endObject()
    }
}
