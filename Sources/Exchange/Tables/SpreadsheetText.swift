/// Text in a cell that no spreadsheet runs as a formula (OWASP, CSV Injection).
enum SpreadsheetText {
    private static let dangerous: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\r\n", "＝", "＋", "－", "＠"]

    /// Returns the text, with an apostrophe before it if it begins like a formula, possibly after its own apostrophes.
    static func written(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// Returns the original text of a cell.
    static func read(_ cell: String) -> String {
        cell.first == "'" && isFormula(cell) ? String(cell.dropFirst()) : cell
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.first, first == "'" || dangerous.contains(first) else { return false }
        return text.first { $0 != "'" }.map(dangerous.contains) ?? false
    }
}
