/// Where it hurts: a site of the body, its side, and its own pain score if one was given.
public struct SiteReading: Hashable, Sendable {
    /// The site, for example “low back”.
    public var name: Name
    /// The side; nil if none was given.
    public var side: Side?
    /// The pain at this site, 0 to 10; nil if it wasn't rated separately.
    public var pain: PainScore?

    /// Creates a reading of one site.
    public init(_ name: Name, side: Side? = nil, pain: PainScore? = nil) {
        self.name = name
        self.side = side
        self.pain = pain
    }

    /// Parses `name[, side][, score]`, as in `low back, left, 6`.
    ///
    /// - Throws: ``ParseError`` if a part after the name is neither a side nor a score.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        let parts = text.commaSeparated()
        name = try Name(parsing: parts[0])
        for part in parts.dropFirst() {
            if side == nil, pain == nil, let side = Side(rawValue: String(part)) {
                self.side = side
            } else if pain == nil, let score = try? PainScore(parsing: part) {
                pain = score
            } else {
                throw ParseError(
                    found: String(part), expected: "a side (left, right, both, centre) or a score from 0 to 10")
            }
        }
    }

    /// `name[, side][, score]`, the form in the diary.
    public var text: String {
        var text = name.text
        if let side { text += ", \(side.rawValue)" }
        if let pain { text += ", \(pain.value)" }
        return text
    }
}
