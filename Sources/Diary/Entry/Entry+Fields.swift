extension Entry {
    /// Reads an entry from the fields of its record.
    ///
    /// - Throws: ``FieldError`` naming the first field that is not understood.
    public init(fields: [(name: String, value: String)]) throws(FieldError) {
        var decoder = EntryDecoder()
        for (index, (name, value)) in fields.enumerated() {
            do throws(ParseError) {
                try decoder.take(EntryField(rawValue: name), name: name, value: value)
            } catch {
                throw FieldError(index: index, found: error.found, expected: error.expected)
            }
        }
        do throws(ParseError) {
            self = try decoder.finish(provisional: EntryID.provisional(for: fields))
        } catch {
            throw FieldError(index: nil, found: error.found, expected: error.expected)
        }
    }

    /// The fields of the entry's record in the order they are written; a provisional identifier is left out.
    public var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        func add(_ field: EntryField, _ value: String?) {
            if let value { fields.append((field.rawValue, value)) }
        }
        add(.id, id.isProvisional ? nil : id.text)
        add(.when, when.diaryText)
        add(.pain, pain.map { "\($0.value)" })
        for site in sites { add(.site, site.text) }
        for feel in feels { add(.feel, feel.text) }
        for habit in habits { add(.habit, habit.text) }
        add(.sleepQuality, sleepQuality.map { "\($0.value)" })
        add(.stress, stress.map { "\($0.value)" })
        add(.interference, interference.map { "\($0.value)" })
        for activity in activities { add(.activity, activity.text) }
        for treatment in care { add(.care, treatment.text) }
        add(.painBefore, painBefore.map { "\($0.value)" })
        for hold in holds { add(.stretch, hold.text) }
        add(.painAfter, painAfter.map { "\($0.value)" })
        add(.flare, flare.map { $0 ? "yes" : "no" })
        add(.note, note)
        add(.edited, edited?.diaryText)
        for field in other { fields.append((field.name, field.value)) }
        return fields
    }
}
