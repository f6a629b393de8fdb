/// What a field of an entry can hold.
protocol FieldValue: Hashable, Sendable {
    /// What it is called.
    static var shape: EntryField.Shape { get }

    /// Reads the text of a field.
    ///
    /// - Throws: ``ParseError`` when the text is not what the field holds.
    init(parsing text: String, of field: EntryField) throws(ParseError)

    /// Takes a value of this type out of one of any type.
    init?(_ value: EntryValue)

    /// The value among those of any type.
    var entryValue: EntryValue { get }

    /// The form in the diary.
    var fieldText: String { get }

    /// How it is written in JSON.
    associatedtype Form: JSONForm

    /// Takes the value from its form in JSON.
    ///
    /// - Throws: ``ParseError`` when the form holds no such value.
    init(_ form: Form, of field: EntryField) throws(ParseError)

    /// The form in JSON.
    var form: Form { get }
}

extension EntryID: FieldValue {
    static var shape: EntryField.Shape { .identifier }
    init(parsing text: String, of field: EntryField) { self.init(text) }
    init?(_ value: EntryValue) { if case .identifier(let id) = value { self = id } else { return nil } }
    var entryValue: EntryValue { .identifier(self) }
    var fieldText: String { text }
}

extension Moment: FieldValue {
    static var shape: EntryField.Shape { .moment }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .moment(let moment) = value { self = moment } else { return nil } }
    var entryValue: EntryValue { .moment(self) }
    var fieldText: String { diaryText }
}

extension PainScore: FieldValue {
    static var shape: EntryField.Shape { .score }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .score(let score) = value { self = score } else { return nil } }
    var entryValue: EntryValue { .score(self) }
    var fieldText: String { "\(value)" }
}

extension Rating: FieldValue {
    static var shape: EntryField.Shape { .rating }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .rating(let rating) = value { self = rating } else { return nil } }
    var entryValue: EntryValue { .rating(self) }
    var fieldText: String { "\(value)" }
}

extension Bool: FieldValue {
    static var shape: EntryField.Shape { .answer }

    init(parsing text: String, of field: EntryField) throws(ParseError) {
        // The words that recutils takes for the type bool.
        switch text {
        case "yes", "true", "1": self = true
        case "no", "false", "0": self = false
        default: throw ParseError(found: text, expected: "yes or no")
        }
    }

    init?(_ value: EntryValue) { if case .answer(let answer) = value { self = answer } else { return nil } }
    var entryValue: EntryValue { .answer(self) }
    var fieldText: String { self ? "yes" : "no" }
}

extension String: FieldValue {
    static var shape: EntryField.Shape { .text }
    init(parsing text: String, of field: EntryField) { self = text }
    init?(_ value: EntryValue) { if case .text(let text) = value { self = text } else { return nil } }
    var entryValue: EntryValue { .text(self) }
    var fieldText: String { self }
}

extension Name: FieldValue {
    static var shape: EntryField.Shape { .name }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .name(let name) = value { self = name } else { return nil } }
    var entryValue: EntryValue { .name(self) }
    var fieldText: String { text }
}

extension SiteReading: FieldValue {
    static var shape: EntryField.Shape { .site }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .site(let site) = value { self = site } else { return nil } }
    var entryValue: EntryValue { .site(self) }
    var fieldText: String { text }
}

extension HabitAmount: FieldValue {
    static var shape: EntryField.Shape { .amount }

    init(parsing text: String, of field: EntryField) throws(ParseError) {
        try self.init(parsing: text)
        try check(of: field, found: text)
    }

    /// A habit says how much; something done may have been done for a time that nobody noted.
    func check(of field: EntryField, found text: String) throws(ParseError) {
        guard field == .habit, amount == nil else { return }
        throw ParseError(
            found: text, expected: "a habit with its amount, such as “sitting, 7.5 h” or “crossed legs, yes”")
    }

    init?(_ value: EntryValue) { if case .amount(let amount) = value { self = amount } else { return nil } }
    var entryValue: EntryValue { .amount(self) }
    var fieldText: String { text }
}

extension Treatment: FieldValue {
    static var shape: EntryField.Shape { .treatment }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .treatment(let care) = value { self = care } else { return nil } }
    var entryValue: EntryValue { .treatment(self) }
    var fieldText: String { text }
}

extension Hold: FieldValue {
    static var shape: EntryField.Shape { .hold }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init?(_ value: EntryValue) { if case .hold(let hold) = value { self = hold } else { return nil } }
    var entryValue: EntryValue { .hold(self) }
    var fieldText: String { text }
}
