/// Splits JSON whose objects come in a list, or one after another as in `jq` output and log files.
struct JSONPieces {
    /// The deepest nesting allowed; an entry needs four levels.
    static let deepest = 32

    /// One object, or whatever takes its place.
    struct Piece {
        /// Its index in the list; nil outside a list.
        let place: Int?
        /// The line it starts on, from 1.
        let line: Int
        let bytes: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var pieces: [Piece] = []

    /// Splits a text into pieces.
    ///
    /// - Throws: ``JSONProblem`` naming the line at which the text is neither an object nor a list of objects.
    /// - Complexity: O(number of bytes).
    static func split(_ bytes: [UInt8]) throws(JSONProblem) -> [Piece] {
        var pieces = JSONPieces(bytes: bytes)
        try pieces.readAll()
        return pieces.pieces
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readAll() throws(JSONProblem) {
        while let byte = nextByte() {
            switch byte {
            case UInt8(ascii: "["): try readList()
            case UInt8(ascii: "{"): try readPiece(place: nil)
            default: throw problem("expected an entry in braces, or a list of entries in brackets")
            }
        }
    }

    private mutating func readList() throws(JSONProblem) {
        index += 1
        var place = 0
        if nextByte() == UInt8(ascii: "]") {
            index += 1
            return
        }
        while true {
            try readPiece(place: place)
            place += 1
            let separator = nextByte()
            index += 1
            if separator == UInt8(ascii: "]") { return }
            guard separator == UInt8(ascii: ",") else { throw problem("expected a comma or the end of the list") }
            _ = nextByte()
        }
    }

    private mutating func readPiece(place: Int?) throws(JSONProblem) {
        let (start, startLine) = (index, line)
        try skipValue()
        guard index > start else { throw problem("expected an entry in braces") }
        pieces.append(Piece(place: place, line: startLine, bytes: bytes[start..<index]))
    }

    private mutating func skipValue() throws(JSONProblem) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): try skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                guard depth <= Self.deepest else {
                    throw problem("brackets are nested more than \(Self.deepest) deep")
                }
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                index += 1
                if depth == 0 { return }
            case UInt8(ascii: ",") where depth == 0: return
            case let byte:
                if byte == UInt8(ascii: "\n") { line += 1 }
                index += 1
            }
        }
        if depth > 0 { throw problem("the text ends within an entry") }
    }

    private mutating func skipString() throws(JSONProblem) {
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < bytes.count else { throw problem("the text ends within quotes") }
        index += 1
    }

    /// Returns the next byte that isn't blank.
    private mutating func nextByte() -> UInt8? {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            case let byte: return byte
            }
            index += 1
        }
        return nil
    }

    private func problem(_ reason: String) -> JSONProblem { JSONProblem(path: "line \(line)", reason: reason) }
}
