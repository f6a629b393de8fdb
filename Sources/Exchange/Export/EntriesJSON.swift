import Diary
import FoundationEssentials

/// The JSON form of entries, an array of `ENTRY` objects.
public enum EntriesJSON {
    /// Writes entries as a JSON array, one after the other, so that the whole text is never in memory. Keys are in alphabetical
    /// order, so that the same entries are always the same bytes.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws; `EncodingError`, which entries never cause.
    public static func write(_ entries: some Sequence<Entry>, to write: (String) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var isFirst = true
        for entry in entries {
            let text = String(decoding: try encoder.encode(entry), as: UTF8.self).escapingControlsInJSON
            try write((isFirst ? "[\n  " : ",\n  ") + text.replacing("\n", with: "\n  "))
            isFirst = false
        }
        try write(isFirst ? "[\n\n]\n" : "\n]\n")
    }

    /// Returns the array as one text.
    ///
    /// - Throws: `EncodingError`, which entries never cause.
    public static func text(of entries: [Entry]) throws -> String {
        var text = ""
        try write(entries) { text += $0 }
        return text
    }
}
