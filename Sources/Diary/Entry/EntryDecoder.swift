/// Builds entries from the fields of their records one by one, without copies, because a diary has very many.
public struct EntryDecoder: ~Copyable {
    private var entry = Entry.blank
    private var hasID = false
    private var hasWhen = false

    /// Creates a decoder that has read no field yet.
    public init() {}

    /// Reserves capacity for a number of further values of a field.
    public mutating func reserve(_ count: Int, of field: EntryField) {
        var reservation = Reservation(count: count)
        entry.visit(field, with: &reservation)
    }

    /// Reads the next field of the record.
    ///
    /// - Parameters:
    ///   - field: the field; nil if the program doesn't know it.
    ///   - name: the name as written.
    ///   - value: the value, without the blank after the colon; several lines are joined by line breaks.
    /// - Throws: ``ParseError`` if the value is invalid, or the field may occur only once.
    public mutating func take(_ field: EntryField?, name: @autoclosure () -> String, value: String) throws(ParseError) {
        if let field {
            try take(text: value, of: field)
        } else {
            entry.other.append(.init(name: name(), value: value))
        }
    }

    /// Reads the bytes of the next field as UTF-8; invalid bytes become `�`.
    ///
    /// - Throws: ``ParseError`` if the value is invalid, or the field may occur only once.
    public mutating func take(_ bytes: Span<UInt8>, of field: EntryField) throws(ParseError) {
        // Every entry has a moment and they hardly ever repeat, so parsing them without a string is worth the extra line.
        if field == .when, !hasWhen, let moment = bytes.withUnsafeBufferPointer(Moment.init(utf8:)) {
            entry.when = moment
            hasWhen = true
            return
        }
        let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        // Any text is a valid identifier, and every entry has another.
        if field == .id, !hasID, Self.isBare(bytes) || !text.hasOuterBlanks {
            entry.id = EntryID(text)
            hasID = true
        } else {
            try take(text: text, of: field)
        }
    }

    /// Reads the text of the next field.
    ///
    /// Surrounding blanks are ignored, as for the types of recutils; a note is kept as typed.
    /// - Throws: ``ParseError`` if the value is invalid, or the field may occur only once.
    public mutating func take(text: String, of field: EntryField) throws(ParseError) {
        try markSeen(field, text)
        try entry.read(text, as: field)
    }

    /// Reads the next field of the record from a pool in which it was noted.
    ///
    /// - Parameter text: the value as written.
    /// - Throws: ``ParseError`` if the field was read before and may occur only once.
    public mutating func take(
        _ number: Int, of field: EntryField, from pool: inout EntryValuePool, text: @autoclosure () -> String
    ) throws(ParseError) {
        guard pool.take(number, into: &entry, of: field) else { throw field.isSecond(text()) }
    }

    /// Notes the field that was read last in a pool.
    ///
    /// - Returns: its index in the pool, and whether an entry may have any number of values of the field.
    public mutating func note(_ field: EntryField, in pool: inout EntryValuePool) -> (index: Int, isOfList: Bool) {
        pool.note(field, of: &entry)
    }

    /// Appends the entry to others once every field was read, and begins another.
    ///
    /// - Parameter provisional: the identifier to use if the record has none.
    /// - Throws: ``ParseError`` if the record has no `When`.
    public mutating func finish(
        into entries: inout [Entry], provisional: @autoclosure () -> EntryID
    ) throws(ParseError) {
        try complete(provisional())
        // Swapped, not returned: that would copy it, which takes as long as parsing two of the fields.
        entries.append(.blank)
        swap(&entries[entries.count - 1], &entry)
        (hasID, hasWhen) = (false, false)
    }

    /// Returns the only entry once every field was read.
    ///
    /// - Parameter provisional: the identifier to use if the record has none.
    /// - Throws: ``ParseError`` if the record has no `When`.
    consuming func finish(provisional: @autoclosure () -> EntryID) throws(ParseError) -> Entry {
        try complete(provisional())
        return entry
    }

    private mutating func complete(_ provisional: @autoclosure () -> EntryID) throws(ParseError) {
        guard hasWhen else { throw ParseError(found: firstWords, expected: "an entry with a When field") }
        if entry.id.text.isEmpty { entry.id = provisional() }
    }

    /// What tells an entry without a time from others: its identifier, or else its first field.
    private var firstWords: String {
        guard entry.id.text.isEmpty else { return entry.id.text }
        let first = entry.fields.first { $0.name != EntryField.id.rawValue && $0.name != EntryField.when.rawValue }
        return first.map { "\($0.name): \($0.value)" } ?? ""
    }

    /// Forgets what was read, and begins another entry.
    public mutating func reset() {
        entry = .blank
        (hasID, hasWhen) = (false, false)
    }

    /// Returns whether a text begins and ends with visible characters of ASCII.
    private static func isBare(_ bytes: Span<UInt8>) -> Bool {
        let visible: ClosedRange<UInt8> = 0x21...0x7E
        return !bytes.isEmpty && visible.contains(bytes[0]) && visible.contains(bytes[bytes.count - 1])
    }

    /// For fields that every entry has, the property doesn't show whether it was read.
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
    /// Parses the text of a field.
    ///
    /// Surrounding blanks are ignored, as for the types of recutils; a note is kept as typed.
    /// - Throws: ``ParseError`` if the value is invalid, or the entry already has a field that may occur only once.
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
