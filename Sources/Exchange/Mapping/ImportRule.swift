import Diary

/// The meaning of one name, or one column, of a source: the fields of an entry that its value goes to.
struct ImportRule: Sendable {
    /// The word in braces that means the value.
    static let valueName = "value"

    /// What the rule applies to.
    enum Subject: Hashable, Sendable {
        /// Rows with this name, normalised as names are for comparison.
        case name(String)
        /// Rows with a name that no other rule applies to.
        case anyName
        /// Every row, using the value in this column.
        case column(String)
    }

    /// A field of the entry, with its template.
    struct Field: Sendable {
        let field: EntryField
        let template: TextTemplate
    }

    /// What the rule applies to.
    var subject: Subject
    /// The ends of the source's scale, which become 0 and 10.
    var scale: ClosedRange<Double>?
    /// The unit of a bare number of the source; nil for the habit's own unit.
    var unit: SourceUnit?
    /// Words of the source, in lower case, and their translations.
    var words: [String: String] = [:]
    /// Why such rows are left out; nil if they are imported.
    var reasonToLeaveOut: String?
    /// The fields to write.
    var fields: [Field] = []

    /// The column it applies to.
    var column: String? {
        if case .column(let name) = subject { name } else { nil }
    }

    /// Whether it writes nothing for a row without a value.
    var needsValue: Bool { fields.contains { $0.template.columns.contains(Self.valueName) } }

    /// Returns the converted value: a translated word, or a number on the scale from 0 to 10.
    ///
    /// - Throws: `ParseError` for a number that can be two on the scale, such as `1,440` on one up to 1440.
    func converted(_ value: String) throws(ParseError) -> String {
        if let word = words[value.lowercased()] { return word }
        guard let scale, let written = WrittenNumber(value), written.rest.isEmpty else { return measured(value) }
        let number = try written.value(on: scale, found: value)
        let scaled = (number - scale.lowerBound) / (scale.upperBound - scale.lowerBound) * 10
        return Quantity(scaled).map(\.description) ?? value
    }

    /// Returns the value as it was, or with its unit if it is a bare number and has one.
    private func measured(_ value: String) -> String {
        guard let unit, Double(decimal: value) != nil else { return value }
        return "\(value) \(unit.rawValue)"
    }
}
