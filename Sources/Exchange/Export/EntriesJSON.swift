import Diary

/// The JSON form of entries, an array of `ENTRY` objects.
public enum EntriesJSON {
    /// Writes entries as a JSON array, one after the other, so that the whole text is never in memory. Keys are in alphabetical
    /// order, so that the same entries are always the same bytes.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public static func write(_ entries: some Sequence<Entry>, to write: (String) throws -> Void) rethrows {
        var text = JSONText(margin: 2)
        var isFirst = true
        for entry in entries {
            text.write(asIs: isFirst ? "[\n  " : ",\n  ")
            entry.write(to: &text)
            try write(text.take())
            isFirst = false
        }
        try write(isFirst ? "[\n\n]\n" : "\n]\n")
    }
}
