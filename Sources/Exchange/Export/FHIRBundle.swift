import Diary
import FoundationEssentials

/// The diary as an HL7 FHIR R4 bundle, for clinics that read such files: an Observation for each thing that was logged.
///
/// Pain has the LOINC code 72514-3 (pain severity, 0-10 verbal numeric rating); the rest is coded by its name in words, as no
/// code means just the same. The patient is not named.
public enum FHIRBundle {
    /// Writes entries as a bundle of the type `collection`.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public static func text(of entries: [Entry]) throws -> String {
        let observations = entries.flatMap(FHIRObservation.observations).map { FHIREntry(resource: .observation($0)) }
        let bundle = Bundle(entry: [FHIREntry(resource: .patient)] + observations)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(bundle), as: UTF8.self) + "\n"
    }

    private struct Bundle: Encodable {
        let resourceType = "Bundle"
        let type = "collection"
        let entry: [FHIREntry]
    }

    private struct FHIREntry: Encodable {
        let resource: Resource
    }

    private enum Resource: Encodable {
        case patient
        case observation(FHIRObservation)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .patient: try Patient().encode(to: encoder)
            case .observation(let observation): try observation.encode(to: encoder)
            }
        }
    }

    private struct Patient: Encodable {
        let resourceType = "Patient"
        let id = FHIRObservation.patient
    }
}
