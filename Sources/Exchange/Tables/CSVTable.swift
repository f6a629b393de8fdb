/// A table read from a CSV file: its column names and its rows, with the number each row has in a spreadsheet.
struct CSVTable: Sendable {
    /// The names of the columns, without blanks around them.
    let header: [String]
    /// The rows that are not blank.
    let rows: [Row]

    /// What had to be assumed to read the file; nil when nothing had.
    let remark: String?

    /// One row.
    struct Row: Sendable {
        /// Its number in a spreadsheet: the header is 1.
        let number: Int
        /// Its cells, at least as many as there are columns.
        let cells: [String]
    }

    /// Reads CSV text with a header row; commas, semicolons or tabs between the cells, whichever come first.
    ///
    /// A byte-order mark, CR LF, quoted cells of several lines and rows that are too short are all read.
    ///
    /// - Throws: ``ImportError`` naming the row with a quotation mark that is never closed, or that there is no header.
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ bytes: [UInt8], delimiter: Character? = nil) throws(ImportError) {
        let source = try SourceText(bytes)
        let text = source.utf8
        let delimiter = delimiter?.asciiValue ?? Self.delimiter(in: text)
        var scanner = CSVScanner(text, delimiter: delimiter)
        var number = 1
        var header: [String]?
        var rows: [Row] = []
        do throws(CSVScanner.UnclosedQuote) {
            while let written = try scanner.nextRow() {
                let cells = written.map(SpreadsheetText.read)
                defer { number += 1 }
                if let header {
                    guard cells.contains(where: { !$0.isEmpty }) else { continue }
                    let missing = max(0, header.count - cells.count)
                    rows.append(Row(number: number, cells: cells + Array(repeating: "", count: missing)))
                } else {
                    header = cells.map(\.trimmed)
                }
            }
        } catch {
            throw ImportError.row(number, "a quotation mark that is never closed")
        }
        guard let header, header.contains(where: { !$0.isEmpty }) else {
            throw ImportError.file("a CSV file starts with a row of column names")
        }
        self.header = header
        self.rows = rows
        remark = source.remark
    }

    /// The place of a column, by its name without regard to case.
    func column(_ name: String) -> Int? {
        header.firstIndex(of: name) ?? header.firstIndex { $0.lowercased() == name.lowercased() }
    }

    /// The first comma, semicolon or tab of the header that is not in quotation marks; else the comma.
    private static func delimiter(in text: [UInt8]) -> UInt8 {
        var isQuoted = false
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) { return byte }
        }
        return UInt8(ascii: ",")
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
