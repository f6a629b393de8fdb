/// Text in a cell that no spreadsheet runs as a formula (OWASP, CSV Injection).
///
/// It looks at scalars: a mark that combines with a sign, such as a variation selector, leaves it the sign that it is to other programs.
enum SpreadsheetText {
    private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// Returns the text, with an apostrophe before it if it begins like a formula, possibly after its own apostrophes.
    static func written(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// Returns the original text of a cell.
    static func read(_ cell: String) -> String {
        cell.unicodeScalars.first == "'" && isFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(dangerous.contains) ?? false
    }
}
