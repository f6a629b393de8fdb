import Diary

/// Writes CSV following RFC 4180: commas, CR LF, quotation marks around cells that need them, and an apostrophe before what a
/// spreadsheet would take for a formula.
struct CSVWriter {
    /// What has been written so far.
    private(set) var text = ""

    /// Writes one row.
    mutating func write(_ cells: [String]) { text += Self.row(cells) }

    /// Returns the text of one row.
    static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    private static func cell(_ text: String) -> String {
        let text = SpreadsheetText.written(text)
        // By scalars: readers split at the comma that a combining mark follows, too.
        let scalars = text.unicodeScalars
        // Blanks at the ends are quoted too: some readers drop them otherwise.
        let needsQuotes =
            scalars.contains { $0 == "\"" || $0 == "," || $0.isLineEnd }
            || scalars.first?.properties.isWhitespace ?? false || scalars.last?.properties.isWhitespace ?? false
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in scalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
