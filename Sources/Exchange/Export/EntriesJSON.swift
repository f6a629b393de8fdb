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
            try write((isFirst ? "[\n  " : ",\n  ") + (entry.indentedJSON(margin: 2) ?? text(of: entry, encoder)))
            isFirst = false
        }
        try write(isFirst ? "[\n\n]\n" : "\n]\n")
    }

    /// Returns an entry as the encoder writes it, with every line but the first indented by two blanks.
    private static func text(of entry: Entry, _ encoder: JSONEncoder) throws -> String {
        let lines = String(decoding: try encoder.encode(entry), as: UTF8.self).escapingControlsInJSON
            .utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.map { String($0) ?? "" }.joined(separator: "\n  ")
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
