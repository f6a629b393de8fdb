/// Splits CSV text into rows of cells, following RFC 4180 but tolerating what other programs write.
///
/// Rows end with CR LF, LF or CR. A quotation mark inside an unquoted cell, or after a quoted one, is an ordinary character.
struct CSVScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset = 0

    /// A quotation mark that is never closed, which would make one cell of the rest of the file.
    struct UnclosedQuote: Error {}

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// Returns the cells of the next row, or nil at the end of the text.
    ///
    /// - Throws: ``UnclosedQuote`` if the text ends inside quotation marks.
    mutating func nextRow() throws(UnclosedQuote) -> [String]? {
        guard offset < bytes.count else { return nil }
        var cells: [String] = []
        while true {
            cells.append(try nextCell())
            guard offset < bytes.count else { return cells }
            let end = bytes[offset]
            offset += 1
            if end == delimiter { continue }
            if end == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
            return cells
        }
    }

    /// Reads up to the delimiter or line break that ends the cell.
    private mutating func nextCell() throws(UnclosedQuote) -> String {
        var cell: [UInt8] = []
        let start = offset
        while offset < bytes.count, bytes[offset] == .space { offset += 1 }
        if offset < bytes.count, bytes[offset] == .quotationMark {
            offset += 1
            try readQuoted(into: &cell)
        } else {
            offset = start
        }
        while offset < bytes.count, ![delimiter, .lineFeed, .carriageReturn].contains(bytes[offset]) {
            cell.append(bytes[offset])
            offset += 1
        }
        return String(decoding: cell, as: UTF8.self)
    }

    /// Reads from after an opening quotation mark through the closing one; two of them mean one.
    private mutating func readQuoted(into cell: inout [UInt8]) throws(UnclosedQuote) {
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == .quotationMark {
                guard offset < bytes.count, bytes[offset] == .quotationMark else { return }
                offset += 1
            }
            cell.append(byte)
        }
        throw UnclosedQuote()
    }
}

extension UInt8 {
    fileprivate static let quotationMark = UInt8(ascii: "\"")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
}
