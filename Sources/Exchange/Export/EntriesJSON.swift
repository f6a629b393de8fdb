import Diary
import FoundationEssentials

/// The JSON form of entries, an array of `ENTRY` objects.
public enum EntriesJSON {
    /// Writes entries as a JSON array, keys in alphabetical order so that the same entries are always the same bytes.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public static func text(of entries: [Entry]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entries), as: UTF8.self).escapingControlsInJSON + "\n"
    }
}
