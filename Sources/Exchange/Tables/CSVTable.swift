/// A table read from a CSV file: its column names and its rows, with the number each row has in a spreadsheet.
struct CSVTable: Sendable {
    /// The names of the columns, without blanks around them.
    let header: [String]
    /// The rows that are not blank.
    let rows: [Row]

    /// What had to be assumed to read the file, if anything.
    let remark: String?

    /// One row.
    struct Row: Sendable {
        /// Its number in a spreadsheet: the header is 1.
        let number: Int
        /// Its cells, at least as many as there are columns.
        let cells: [String]
    }

    /// Parses CSV text with a header row; the delimiter is a comma, semicolon or tab, whichever comes first.
    ///
    /// A byte-order mark, CR LF, quoted cells of several lines and rows that are too short are accepted.
    ///
    /// - Throws: ``ImportError`` naming the row with a quotation mark that is never closed, or saying that there is no header.
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ bytes: [UInt8], delimiter: Character? = nil) throws(ImportError) {
        let source = try SourceText(bytes)
        let stated = Self.statedDelimiter(in: source.utf8)
        let text = stated.map { Array(source.utf8[$0.start...]) } ?? source.utf8
        let delimiter = delimiter?.asciiValue ?? stated?.delimiter ?? Self.delimiter(in: text)
        var scanner = CSVScanner(text, delimiter: delimiter)
        var number = stated == nil ? 1 : 2
        var rows: [Row] = []
        do throws(CSVScanner.UnclosedQuote) {
            while let written = try scanner.nextRow() {
                let cells = written.map(SpreadsheetText.read)
                if cells.contains(where: { !$0.trimmed.isEmpty }) { rows.append(Row(number: number, cells: cells)) }
                number += 1
            }
        } catch {
            throw ImportError.row(number, "a quotation mark that is never closed")
        }
        guard let place = Self.headerPlace(in: rows) else {
            throw ImportError.file("a CSV file starts with a row of column names")
        }
        let header = rows[place].cells.map(\.trimmed)
        self.header = header
        self.rows = rows.dropFirst(place + 1).map { row in
            let missing = max(0, header.count - row.cells.count)
            return Row(number: row.number, cells: row.cells + Array(repeating: "", count: missing))
        }
        let skipped =
            place > 0 ? "What is above the names of the columns, in row \(rows[place].number), was skipped." : nil
        let remarks = [source.remark, skipped, Self.cut(rows.last, of: header, in: text)].compactMap { $0 }
        remark = remarks.isEmpty ? nil : remarks.joined(separator: " ")
    }

    /// Returns a remark if the last row ends early, as in a file that was cut short.
    private static func cut(_ row: Row?, of header: [String], in text: [UInt8]) -> String? {
        guard let row, row.cells.count < header.count, let last = text.last, last != 0x0A, last != 0x0D else {
            return nil
        }
        return "Row \(row.number) ends early: the file may have been cut short."
    }

    /// The reason for leaving out a row with more cells than columns.
    static let overfull = "more cells than the header has columns"

    /// Returns whether each non-empty cell of a row has a column.
    func hasColumns(for row: Row) -> Bool { row.cells.dropFirst(header.count).allSatisfy(\.isEmpty) }

    /// Returns the index of the header: the first of the first rows with two cells, below a title with one; else the first row.
    private static func headerPlace(in rows: [Row]) -> Int? {
        let isHeader = { (row: Row) in
            row.cells.count { !$0.trimmed.isEmpty } > 1
                && (row.number == 1 || row.cells.contains { !$0.trimmed.isEmpty && Double(decimal: $0) == nil })
        }
        guard let first = rows.first else { return nil }
        return rows.prefix(10).firstIndex(where: isHeader) ?? (first.number == 1 ? 0 : nil)
    }

    /// Returns the delimiter that Excel states on its own line, as in `sep=;`, and where the table begins.
    private static func statedDelimiter(in text: [UInt8]) -> (delimiter: UInt8, start: Int)? {
        guard text.starts(with: "sep=".utf8), text.count > 5 else { return nil }
        guard let end = text[5...].prefix(3).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return (text[4], end + 1)
    }

    /// Returns the index of a column, ignoring case.
    func column(_ name: String) -> Int? {
        header.firstIndex(of: name) ?? header.firstIndex { $0.lowercased() == name.lowercased() }
    }

    /// Returns the first comma, semicolon or tab outside quotation marks; else a bar; else the comma.
    private static func delimiter(in text: [UInt8]) -> UInt8 {
        var isQuoted = false
        var hasBar = false
        for byte in text.prefix(1 << 14) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            // Below a line with bars, notes may contain commas.
            if byte == UInt8(ascii: "\n"), hasBar { break }
            if byte == UInt8(ascii: "|") { hasBar = true }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) { return byte }
        }
        return hasBar ? UInt8(ascii: "|") : UInt8(ascii: ",")
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    var trimmed: String {
        // Most cells have none, which their first and last byte tell.
        let isTrimmed = utf8.withContiguousStorageIfAvailable { bytes in
            [bytes.first, bytes.last].allSatisfy { (0x21...0x7E).contains($0 ?? 0) }
        }
        if isTrimmed == true { return String(self) }
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
