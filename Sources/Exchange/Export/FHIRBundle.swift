import Diary
import FoundationEssentials

/// The diary as an HL7 FHIR R4 bundle, for clinics that read such files: an Observation for each thing that was logged.
///
/// Pain has the LOINC code 72514-3 (pain severity, 0-10 verbal numeric rating); the rest is coded by its name in words, as no
/// code means just the same. Whose diary it is stands nowhere in it: the clinic's system knows, or asks.
public enum FHIRBundle {
    /// Writes entries as a bundle of the type `collection`.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public static func text(of entries: [Diary.Entry]) throws -> String {
        let observations = entries.flatMap(FHIRObservation.observations).map(Entry.init)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bundle = Bundle(entry: observations.isEmpty ? nil : observations)
        return String(decoding: try encoder.encode(bundle), as: UTF8.self) + "\n"
    }

    private struct Bundle: Encodable {
        let resourceType = "Bundle"
        let type = "collection"
        /// FHIR has no empty lists.
        let entry: [Entry]?
    }

    private struct Entry: Encodable {
        let resource: FHIRObservation
    }
}
