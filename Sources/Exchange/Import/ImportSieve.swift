/// Takes a file in pieces and keeps only what an import makes use of, so that a large export never stands in memory whole.
///
/// For Apple Health, whose exports reach gigabytes, it keeps the tags of symptoms, sleep and workouts; for all other forms
/// everything.
public struct ImportSieve: Sendable {
    private let isXML: Bool
    private var isComment = false
    private var quote: UInt8?
    private var tag: [UInt8] = []
    private var isFirst = true
    /// What was kept so far.
    public private(set) var kept: [UInt8] = []

    /// A sieve for a form.
    public init(for format: ImportFormat) {
        isXML = format == .appleHealth
    }

    /// Takes the next piece.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func take(_ piece: [UInt8]) {
        guard isXML else {
            kept += piece
            return
        }
        // That it is the archive and not the file in it is for the import to say.
        if isFirst, piece.starts(with: "PK".utf8) { kept += piece.prefix(2) }
        isFirst = false
        var start = piece.startIndex
        while start < piece.endIndex {
            if tag.isEmpty {
                guard let open = piece[start...].firstIndex(of: UInt8(ascii: "<")) else { return }
                start = open
            }
            take(piece[start])
            start += 1
        }
    }

    /// Takes the next byte of a tag.
    private mutating func take(_ byte: UInt8) {
        tag.append(byte)
        if isComment {
            if tag.count > 3 { tag.removeFirst(tag.count - 3) }
            guard tag == Array("-->".utf8) else { return }
            isComment = false
            tag = []
        } else if let open = quote {
            if byte == open { quote = nil }
        } else if byte == UInt8(ascii: ">") {
            if isOfUse { kept += tag }
            tag = []
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if tag.count == 4, tag == Array("<!--".utf8) {
            isComment = true
        }
    }

    /// Whether the tag is one that the import reads.
    private var isOfUse: Bool {
        if tag.starts(with: "<Record ".utf8) {
            let text = String(decoding: tag, as: UTF8.self)
            return text.contains("HKCategoryTypeIdentifier")
        }
        return tag.starts(with: "<Workout ".utf8) || tag.starts(with: "<HealthData".utf8)
    }
}
