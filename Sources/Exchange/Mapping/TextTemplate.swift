import Diary

/// A text with `{column}` placeholders for the cells of a row.
struct TextTemplate: Hashable, Sendable {
    private enum Part: Hashable { case text(String), column(String) }
    private let parts: [Part]

    /// Creates a template of one column's cell, whatever its name, or of several with blanks between them.
    init(columns: [String]) {
        let blanks = Array(repeating: Part.text(" "), count: columns.count)
        parts = zip(blanks, columns.map(Part.column)).flatMap { [$0, $1] }.dropFirst().map { $0 }
    }

    /// Creates a template of a text followed by the cell of a column.
    init(text: String, column: String) {
        parts = [.text(text), .column(column)]
    }

    /// Parses a template; unmatched braces are not allowed.
    ///
    /// - Throws: `ParseError` for a brace that is never closed.
    init(parsing source: some StringProtocol) throws(ParseError) {
        var parts: [Part] = []
        var rest = source[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw ParseError(found: String(source), expected: "a closing } after {")
            }
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.column(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The columns that the template names.
    var columns: [String] {
        parts.compactMap { if case .column(let name) = $0 { name } else { nil } }
    }

    /// Returns the text with the cells filled in.
    func filled(_ cell: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .column(let name): cell(name)
            }
        }.joined()
    }
}
