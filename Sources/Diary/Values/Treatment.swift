/// A treatment the user had, with its detail: `massage, 60 min`, `anti-inflammatory, ibuprofen 400 mg`.
public struct Treatment: Hashable, Sendable {
    /// The treatment, for example “massage”.
    public var name: Name
    /// The duration, dose or other detail, as typed; nil for none.
    public var detail: String?

    /// Creates a treatment.
    public init(_ name: Name, detail: String? = nil) {
        self.name = name
        self.detail = detail
    }

    /// Parses `name[, detail]`.
    ///
    /// - Throws: ``ParseError`` if there is no name.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        let parts = text.commaSeparated(limit: 2)
        name = try Name(parsing: parts[0])
        if parts.count > 1, !parts[1].isEmpty { detail = String(parts[1]) }
    }

    /// `name[, detail]`, the form in the diary.
    public var text: String { detail.map { "\(name.text), \($0)" } ?? name.text }
}
