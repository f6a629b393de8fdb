import Foundation
import SwiftCSV

/// A table read from a CSV file: its column names and its rows, with the number each row has in a spreadsheet.
struct CSVTable: Sendable {
    /// The names of the columns, without blanks around them.
    let header: [String]
    /// The rows that are not blank.
    let rows: [Row]

    /// One row.
    struct Row: Sendable {
        /// Its number in a spreadsheet: the header is 1.
        let number: Int
        /// Its cells, at least as many as there are columns.
        let cells: [String]
    }

    /// Reads CSV text by RFC 4180 with a header row; commas, semicolons or tabs between the cells, whichever come first.
    ///
    /// A byte-order mark, CR LF, quoted cells of several lines and rows that are too short are all read.
    ///
    /// - Throws: ``ImportError`` naming the row where the quoting breaks, or that there is no header.
    init(_ bytes: [UInt8], delimiter: Character? = nil) throws(ImportError) {
        let text = Self.text(of: bytes)
        let delimiter = delimiter.map(CSVDelimiter.init(unicodeScalarLiteral:)) ?? CSVDelimiter.guessed(string: text)
        guard let csv = try? EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false) else {
            throw ImportError.row(
                Self.firstBrokenRow(in: text, delimiter),
                "a quotation mark where none can stand; write it twice inside quotes")
        }
        header = csv.header.map { $0.trimmingCharacters(in: .whitespaces) }
        guard header.contains(where: { !$0.isEmpty }) else {
            throw ImportError.file("a CSV file starts with a row of column names")
        }
        // SwiftCSV takes the rest of the file for one cell when a quotation mark is never closed.
        guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
            throw ImportError.row(csv.rows.count + 1, "a quotation mark that is never closed")
        }
        let width = header.count
        rows = csv.rows.enumerated().compactMap { index, cells in
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            let missing = max(0, width - cells.count)
            return Row(number: index + 2, cells: cells + Array(repeating: "", count: missing))
        }
    }

    /// The place of a column, by its name without regard to case.
    func column(_ name: String) -> Int? {
        header.firstIndex(of: name) ?? header.firstIndex { $0.lowercased() == name.lowercased() }
    }

    /// UTF-8 with or without a byte-order mark, or UTF-16 with one; bytes that are neither become `�`.
    private static func text(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
            let text = String(bytes: bytes, encoding: .utf16)
        {
            return text
        }
        return String(
            decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    }

    /// The number of the first row that SwiftCSV refuses, found by halving, as it does not say.
    private static func firstBrokenRow(in text: String, _ delimiter: CSVDelimiter) -> Int {
        var sound = 0
        var broken = text.utf8.count { $0 == UInt8(ascii: "\n") } + 2
        while broken - sound > 1 {
            let middle = (sound + broken) / 2
            if (try? EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false, rowLimit: middle)) == nil {
                broken = middle
            } else {
                sound = middle
            }
        }
        return (try? EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false, rowLimit: 0)) == nil
            ? 1 : broken + 1
    }
}
