extension Entry: Codable {
    static let otherKey = "other"

    /// The keys of an entry in JSON, in their usual order.
    public static var jsonKeys: [String] { EntryField.allCases.map(\.jsonKey) + [otherKey] }

    /// Encodes the entry as JSON; what wasn't logged is absent or null, and empty lists are `[]`.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(form: encoder.container(keyedBy: JSONKey.self))
        var entry = self
        for field in EntryField.allCases {
            writing.isAlwaysWritten = field.isAlwaysInJSON
            try entry.visit(field, with: &writing)
        }
        try writing.form.encode(others, forKey: JSONKey(Self.otherKey))
    }

    /// The values of the fields that the program doesn't know, by name.
    var others: [String: [String]] { Dictionary(grouping: other, by: \.name).mapValues { $0.map(\.value) } }

    /// Decodes an entry from JSON; one without an identifier is identified by its content.
    ///
    /// - Throws: ``JSONProblem`` with the path of what is invalid and what was expected there.
    public init(from decoder: any Decoder) throws {
        let form: KeyedDecodingContainer<JSONKey>
        do {
            try decoder.refuseKeys(notIn: Self.jsonKeys, of: "An entry")
            form = try decoder.container(keyedBy: JSONKey.self)
        } catch let error as DecodingError {
            throw JSONProblem(error, expected: "an entry: an object in braces")
        }
        self = .blank
        var reading = FieldReader(form: form)
        for field in EntryField.allCases {
            reading.field = field
            try visit(field, with: &reading)
        }
        for (name, value) in try form.others(under: JSONKey(Self.otherKey)) {
            try takeOther(name, value, at: decoder.codingPath)
        }
        try refuseUnreadable(at: decoder.codingPath)
        if id.text.isEmpty { id = .provisional(for: fields) }
    }

    /// An older version knows fewer fields, and puts under `other` what has its own key here.
    private mutating func takeOther(_ name: String, _ value: String, at path: [any CodingKey]) throws {
        guard let field = EntryField(rawValue: name) else {
            other.append(OtherField(name: name, value: value))
            return
        }
        let place = path + [JSONKey(Self.otherKey), JSONKey(name)]
        guard field.isLaterAddition else {
            throw JSONProblem(place.dropLast(), "“\(name)” has a key of its own: “\(field.jsonKey)”")
        }
        do throws(ParseError) {
            try read(value, as: field)
        } catch {
            throw JSONProblem(place, error.description)
        }
    }

    private struct Writing: EntryPlaceVisitor {
        var form: KeyedEncodingContainer<JSONKey>
        var isAlwaysWritten = true

        mutating func visit<Value: FieldValue>(always place: inout Value, key: String) throws {
            try form.encode(place.form, forKey: JSONKey(key))
        }

        mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) throws {
            if place == nil, !isAlwaysWritten { return }
            try form.encode(place?.form, forKey: JSONKey(key))
        }

        mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) throws {
            if place.isEmpty, !isAlwaysWritten { return }
            try form.encode(place.map(\.form), forKey: JSONKey(key))
        }
    }

    private struct FieldReader: EntryPlaceVisitor {
        let form: KeyedDecodingContainer<JSONKey>
        var field = EntryField.id

        mutating func visit<Value: FieldValue>(always place: inout Value, key: String) throws {
            if let value: Value = try value(key) {
                place = value
            } else if field != .id {
                throw JSONProblem(form.codingPath, "“\(key)” is missing")
            }
        }

        mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) throws {
            place = try value(key)
        }

        mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) throws {
            guard try isSaid(key) else { return }
            do {
                var list = try form.nestedUnkeyedContainer(forKey: JSONKey(key))
                while !list.isAtEnd { place.append(try value(list.superDecoder())) }
            } catch let error as DecodingError {
                throw JSONProblem(error, expected: "a list")
            }
        }

        private func isSaid(_ key: String) throws -> Bool {
            try form.contains(JSONKey(key)) && !form.decodeNil(forKey: JSONKey(key))
        }

        private func value<Value: FieldValue>(_ key: String) throws -> Value? {
            try isSaid(key) ? try value(form.superDecoder(forKey: JSONKey(key))) : nil
        }

        private func value<Value: FieldValue>(_ decoder: any Decoder) throws -> Value {
            let form = try decoder.strictly(Value.Form.self)
            do throws(ParseError) {
                return try Value(form, of: field)
            } catch {
                throw JSONProblem(decoder.codingPath, error.description)
            }
        }
    }
}
