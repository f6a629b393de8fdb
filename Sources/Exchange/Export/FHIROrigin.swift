import Diary
import Files

/// Where the resources of an entry come from.
struct FHIROrigin {
    /// The patient.
    let subject: FHIRReference
    /// The time, with seconds and offset as FHIR requires.
    let time: String
    /// The identifier of the entry, with which theirs begin.
    private let id: String

    init(_ entry: Entry, subject: FHIRReference) {
        self.subject = subject
        time = entry.when.secondsText
        id = entry.id.fhirText
    }

    /// Returns the identifier of a resource by its place in the entry.
    func identifier(_ place: String) -> FHIRIdentifier { FHIRIdentifier(value: "\(id)-\(place)") }
}

extension Moment {
    /// The moment as `YYYY-MM-DDTHH:MM:SS±ZZ:ZZ`: FHIR and Open mHealth require the seconds.
    var secondsText: String {
        guard second == 0 else { return isoText }
        let text = isoText
        let offset = text.index(text.endIndex, offsetBy: -6)
        return text[..<offset] + ":00" + text[offset...]
    }
}

extension EntryID {
    /// The identifier in the characters that FHIR allows, letters, digits, hyphens and points, of which it leaves eight for more: it allows 64.
    ///
    /// One in other letters, or a longer one, ends with its fingerprint: what is left of two might be the same.
    var fhirText: String {
        let allowed = String(decoding: text.utf8.filter(\.isAllowedInFHIR), as: UTF8.self)
        guard allowed.utf8.count > 56 || text.utf8.contains(where: { $0 >= 0x80 }) else { return allowed }
        return "\(allowed.prefix(39))-\(Fingerprint(text.utf8).text)"
    }
}

extension UInt8 {
    /// Whether an identifier of FHIR may have it: a letter, a digit, a hyphen or a point.
    var isAllowedInFHIR: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
