extension Entry {
    /// Reads an entry from the fields of its record.
    ///
    /// - Throws: ``FieldError`` naming the first field that can't be parsed.
    public init(fields: [(name: String, value: String)]) throws(FieldError) {
        var decoder = EntryDecoder()
        for (index, (name, value)) in fields.enumerated() {
            do throws(ParseError) {
                try decoder.take(EntryField(rawValue: name), name: name, value: value)
            } catch {
                throw FieldError(index: index, error)
            }
        }
        do throws(ParseError) {
            self = try decoder.finish(provisional: EntryID.provisional(for: fields))
        } catch {
            throw FieldError(index: nil, error)
        }
    }

    /// The fields of the entry's record in the order they are written, without a provisional identifier.
    public var fields: [(name: String, value: String)] {
        var listing = Listing()
        var entry = self
        for field in EntryField.allCases where field != .id || !id.isProvisional {
            listing.name = field.rawValue
            entry.visit(field, with: &listing)
        }
        return listing.fields + other.map { ($0.name, $0.value) }
    }

    /// Returns whether another entry has the same values in a field.
    func saysTheSame(as other: Entry, in field: EntryField) -> Bool {
        var (own, others) = (Listing(hasValues: true), Listing(hasValues: true))
        var (entry, other) = (self, other)
        entry.visit(field, with: &own)
        other.visit(field, with: &others)
        return own.values == others.values
    }

    private struct Listing: EntryPlaceVisitor {
        /// Whether values are kept as they are, too; boxing each takes as long as its text.
        var hasValues = false
        var name = ""
        var fields: [(name: String, value: String)] = []
        var values: [AnyHashable] = []

        mutating func visit<Value: FieldValue>(always place: inout Value, key: String) { add(place) }

        mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) {
            if let value = place { add(value) }
        }

        mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) {
            for value in place { add(value) }
        }

        private mutating func add(_ value: some FieldValue) {
            fields.append((name, value.fieldText))
            if hasValues { values.append(value) }
        }
    }
}
