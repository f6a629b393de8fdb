/// A named thing with an amount: a habit of the day, or an activity that was done.
public struct HabitAmount: Hashable, Sendable {
    /// The name, for example “sitting” or “walking”.
    public var name: Name
    /// How much; nil for an activity logged without an amount.
    public var amount: Amount?
    /// A detail beyond the amount, such as the side a child was carried on; nil for none.
    public var detail: String?

    /// Creates an amount.
    public init(_ name: Name, _ amount: Amount? = nil, detail: String? = nil) {
        self.name = name
        self.amount = amount
        self.detail = detail
    }

    /// Parses `name[, amount[, detail]]`, as in `sitting, 7.5 h`.
    ///
    /// - Throws: ``ParseError`` if the name or the amount is invalid.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        let parts = text.commaSeparated(limit: 3, hasNumberSecond: true)
        name = try Name(parsing: parts[0])
        if parts.count > 1 { amount = try Amount(parsing: parts[1]) }
        if parts.count > 2, !parts[2].isEmpty { detail = String(parts[2]) }
    }

    /// `name[, amount[, detail]]`, the form in the diary.
    public var text: String {
        [name.text, amount?.text, detail].compactMap { $0 }.joined(separator: ", ")
    }
}
