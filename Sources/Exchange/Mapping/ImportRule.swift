import Diary

/// What one name, or one column, of a source means: the fields of an entry that its value goes to.
struct ImportRule: Sendable {
    /// The word in braces that means the value.
    static let valueName = "value"

    /// What the rule is for.
    enum Subject: Hashable, Sendable {
        /// Rows with this name, compared as names are.
        case name(String)
        /// Rows with a name that no other rule is for.
        case anyName
        /// Every row, for the value in this column.
        case column(String)
    }

    /// A field of the entry, with what is written to it.
    struct Field: Sendable {
        let field: EntryField
        let template: TextTemplate
    }

    /// What the rule is for.
    var subject: Subject
    /// The ends of the source's scale, which become 0 and 10.
    var scale: ClosedRange<Double>?
    /// What a bare number of the source counts; nil for what the habit is measured in.
    var unit: SourceUnit?
    /// Words of the source, in lower case, and what they are here.
    var words: [String: String] = [:]
    /// Why such rows are left out; nil when they are taken.
    var reasonToLeaveOut: String?
    /// What is written.
    var fields: [Field] = []

    /// The column it is for.
    var column: String? {
        if case .column(let name) = subject { name } else { nil }
    }

    /// Whether it makes anything of a row without a value.
    var needsValue: Bool { fields.contains { $0.template.columns.contains(Self.valueName) } }

    /// The value as it is written here: a word in its translation, a number on the scale from 0 to 10.
    func converted(_ value: String) -> String {
        if let word = words[value.lowercased()] { return word }
        guard let scale, let number = Double(decimal: value) else { return measured(value) }
        let scaled = (number - scale.lowerBound) / (scale.upperBound - scale.lowerBound) * 10
        return Quantity(scaled).map(\.description) ?? value
    }

    /// The value as it was, or with its unit where it is a bare number and has one.
    private func measured(_ value: String) -> String {
        guard let unit, Double(decimal: value) != nil else { return value }
        return "\(value) \(unit.rawValue)"
    }
}
