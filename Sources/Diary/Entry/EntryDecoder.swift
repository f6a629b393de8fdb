/// Builds an entry from the fields of its record, one after the other; without copies, as a diary has very many.
public struct EntryDecoder: ~Copyable {
    private var entry = Entry.blank
    private var hasID = false
    private var hasWhen = false

    /// Creates a decoder that has seen no field.
    public init() {}

    /// Makes room for the lists of a record with these fields, so that none has to grow.
    public mutating func reserve(_ fields: [EntryField?]) {
        var start = 0
        while start < fields.count {
            var end = start + 1
            // Nearly always the values of a list follow each other.
            while end < fields.count, fields[end] == fields[start] { end += 1 }
            if let field = fields[start], end > start + 1 {
                var reservation = Reservation(count: end - start)
                entry.visit(field, with: &reservation)
            }
            start = end
        }
    }

    /// Takes the next field of the record.
    ///
    /// - Parameters:
    ///   - field: the field, or nil for one that the program does not know.
    ///   - name: the name as written.
    ///   - value: the value, without the blank after the colon; lines joined by line breaks.
    /// - Throws: ``ParseError`` when the value is not what the field holds or an entry has the field only once.
    public mutating func take(_ field: EntryField?, name: @autoclosure () -> String, value: String) throws(ParseError) {
        if let field {
            try take(text: value, of: field)
        } else {
            entry.other.append(.init(name: name(), value: value))
        }
    }

    /// Takes the bytes of the next field, in UTF-8; bytes that are not UTF-8 become `�`.
    ///
    /// - Throws: ``ParseError`` when the text is not what the field holds or an entry has the field only once.
    public mutating func take(_ bytes: Span<UInt8>, of field: EntryField) throws(ParseError) {
        // Moments are in every entry and hardly ever the same; not making strings of them is worth a line.
        if field == .when, !hasWhen, let moment = bytes.withUnsafeBufferPointer(Moment.init(utf8:)) {
            entry.when = moment
            hasWhen = true
        } else {
            try take(text: bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }, of: field)
        }
    }

    /// Takes the text of the next field.
    ///
    /// Blanks around it mean nothing, as for the types of recutils; a note is kept as typed.
    /// - Throws: ``ParseError`` when the text is not what the field holds or an entry has the field only once.
    public mutating func take(text: String, of field: EntryField) throws(ParseError) {
        try markSeen(field, text)
        try entry.read(text, as: field)
    }

    /// Takes the next field of the record from a pool, where it was noted.
    ///
    /// - Parameter text: the value as written.
    /// - Throws: ``ParseError`` when the field was taken before and an entry has it only once.
    public mutating func take(
        _ number: Int, of field: EntryField, from pool: inout EntryValuePool, text: @autoclosure () -> String
    ) throws(ParseError) {
        guard pool.take(number, into: &entry, of: field) else { throw field.isSecond(text()) }
    }

    /// Notes the field that was last taken, in a pool.
    ///
    /// - Returns: its number there.
    public mutating func note(_ field: EntryField, in pool: inout EntryValuePool) -> Int {
        pool.note(field, of: &entry)
    }

    /// The entry, once every field was taken.
    ///
    /// - Parameter provisional: the identifier to use when the record has none.
    /// - Throws: ``ParseError`` when the record has no `When`.
    public consuming func finish(provisional: @autoclosure () -> EntryID) throws(ParseError) -> Entry {
        guard hasWhen else { throw ParseError(found: entry.id.text, expected: "an entry with a When field") }
        if entry.id.text.isEmpty { entry.id = provisional() }
        return entry
    }

    /// Of what every entry has, the place does not tell whether it was taken.
    private mutating func markSeen(_ field: EntryField, _ text: String) throws(ParseError) {
        switch field {
        case .id:
            if hasID { throw field.isSecond(text) }
            hasID = true
        case .when:
            if hasWhen { throw field.isSecond(text) }
            hasWhen = true
        default: break
        }
    }

    private struct Reservation: EntryPlaceVisitor {
        let count: Int

        func visit<Value: FieldValue>(always place: inout Value, key: String) {}
        func visit<Value: FieldValue>(_ place: inout Value?, key: String) {}
        func visit<Value: FieldValue>(_ place: inout [Value], key: String) {
            place.reserveCapacity(place.count + count)
        }
    }
}

extension Entry {
    /// Reads the text of a field.
    ///
    /// Blanks around it mean nothing, as for the types of recutils; a note is kept as typed.
    /// - Throws: ``ParseError`` when the text is not what the field holds or the entry has it already and only once.
    mutating func read(_ text: String, as field: EntryField) throws(ParseError) {
        let bare = field == .note || !text.hasOuterBlanks ? text : String(text.trimmingBlanks())
        var reading = FieldReader(field: field, text: bare, written: text)
        try visit(field, with: &reading)
    }

    private struct FieldReader: EntryPlaceVisitor {
        let field: EntryField
        let text: String
        let written: String

        func visit<Value: FieldValue>(always place: inout Value, key: String) throws(ParseError) {
            place = try Value(parsing: text, of: field)
        }

        func visit<Value: FieldValue>(_ place: inout Value?, key: String) throws(ParseError) {
            let value = try Value(parsing: text, of: field)
            if place != nil { throw field.isSecond(written) }
            place = value
        }

        func visit<Value: FieldValue>(_ place: inout [Value], key: String) throws(ParseError) {
            place.append(try Value(parsing: text, of: field))
        }
    }
}

extension EntryField {
    fileprivate func isSecond(_ text: String) -> ParseError {
        ParseError(found: text, expected: "one \(rawValue) field in an entry, not two")
    }
}
