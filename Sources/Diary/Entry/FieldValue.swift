/// A value that a field of an entry can hold.
protocol FieldValue: Hashable, Sendable {
    /// The type of the values.
    static var shape: EntryField.Shape { get }

    /// Parses the text of a field.
    ///
    /// - Throws: ``ParseError`` if the text isn't a valid value of the field.
    init(parsing text: String, of field: EntryField) throws(ParseError)

    /// Copies the value at an index among those of its type.
    init(number: Int, of pool: borrowing EntryValuePool)

    /// Returns a list of nothing but the value at an index among those of its type.
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self]

    /// Notes the value, and returns its index among those of its type.
    func note(in pool: inout EntryValuePool) -> Int

    /// The form in the diary.
    var fieldText: String { get }

    /// The form in JSON.
    associatedtype Form: JSONForm

    /// Converts a value from its form in JSON.
    ///
    /// - Throws: ``ParseError`` if the form isn't a valid value.
    init(_ form: Form, of field: EntryField) throws(ParseError)

    /// The form in JSON.
    var form: Form { get }
}

extension FieldValue {
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self] { [Self(number: number, of: pool)] }
}

extension EntryID: FieldValue {
    static var shape: EntryField.Shape { .identifier }
    init(parsing text: String, of field: EntryField) { self.init(text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.identifiers[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.identifiers.note(self) }
    var fieldText: String { text }
}

extension Moment: FieldValue {
    static var shape: EntryField.Shape { .moment }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.moments[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.moments.note(self) }
    var fieldText: String { diaryText }
}

extension PainScore: FieldValue {
    static var shape: EntryField.Shape { .score }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.scores[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.scores.note(self) }
    var fieldText: String { "\(value)" }
}

extension Rating: FieldValue {
    static var shape: EntryField.Shape { .rating }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.ratings[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.ratings.note(self) }
    var fieldText: String { "\(value)" }
}

extension Bool: FieldValue {
    static var shape: EntryField.Shape { .answer }

    init(parsing text: String, of field: EntryField) throws(ParseError) {
        // The words that recutils accepts for the type bool.
        switch text {
        case "yes", "true", "1": self = true
        case "no", "false", "0": self = false
        default: throw ParseError(found: text, expected: "yes or no")
        }
    }

    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.answers[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.answers.note(self) }
    var fieldText: String { self ? "yes" : "no" }
}

extension String: FieldValue {
    static var shape: EntryField.Shape { .text }
    init(parsing text: String, of field: EntryField) { self = text }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.texts[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.texts.note(self) }
    var fieldText: String { self }
}

extension Name: FieldValue {
    static var shape: EntryField.Shape { .name }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.names[number][0] }
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self] { pool.names[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.names.note([self]) }
    var fieldText: String { text }
}

extension SiteReading: FieldValue {
    static var shape: EntryField.Shape { .site }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.sites[number][0] }
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self] { pool.sites[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.sites.note([self]) }
    var fieldText: String { text }
}

extension HabitAmount: FieldValue {
    static var shape: EntryField.Shape { .amount }

    init(parsing text: String, of field: EntryField) throws(ParseError) {
        try self.init(parsing: text)
        try check(of: field, found: text)
    }

    /// Requires an amount for a habit; an activity may have been done for an unknown time.
    func check(of field: EntryField, found text: String) throws(ParseError) {
        guard field == .habit, amount == nil else { return }
        throw ParseError(
            found: text, expected: "a habit with its amount, such as “sitting, 7.5 h” or “crossed legs, yes”")
    }

    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.amounts[number][0] }
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self] { pool.amounts[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.amounts.note([self]) }
    var fieldText: String { text }
}

extension Treatment: FieldValue {
    static var shape: EntryField.Shape { .treatment }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.treatments[number][0] }
    static func list(number: Int, of pool: borrowing EntryValuePool) -> [Self] { pool.treatments[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.treatments.note([self]) }
    var fieldText: String { text }
}

extension Hold: FieldValue {
    static var shape: EntryField.Shape { .hold }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.holds[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.holds.note(self) }
    var fieldText: String { text }
}

extension Medicine: FieldValue {
    static var shape: EntryField.Shape { .medicine }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.medicines[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.medicines.note(self) }
    var fieldText: String { text }
}

extension ExerciseBout: FieldValue {
    static var shape: EntryField.Shape { .exercise }
    init(parsing text: String, of field: EntryField) throws(ParseError) { try self.init(parsing: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.exercises[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.exercises.note(self) }
    var fieldText: String { text }
}

extension ImportedValue: FieldValue {
    static var shape: EntryField.Shape { .imported }
    init(parsing text: String, of field: EntryField) { self.init(text: text) }
    init(number: Int, of pool: borrowing EntryValuePool) { self = pool.imported[number] }
    func note(in pool: inout EntryValuePool) -> Int { pool.imported.note(self) }
    var fieldText: String { text }
}
