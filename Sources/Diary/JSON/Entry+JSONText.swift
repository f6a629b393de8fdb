extension Entry: JSONWritable {
    /// The keys in alphabetical order, with what is under them; nil for the fields that the program doesn't know.
    private static let sortedKeys: [(key: String, field: EntryField?, isAlwaysWritten: Bool)] =
        (EntryField.allCases.map { ($0.jsonKey, $0, $0.isAlwaysInJSON) } + [(otherKey, nil, true)])
        .sorted { $0.0 < $1.0 }

    /// Writes the entry as an object.
    public func write(to text: inout JSONText) {
        var entry = self
        var writing = TextWriting()
        // Two texts with the same bytes would copy them.
        swap(&text, &writing.text)
        defer { swap(&text, &writing.text) }
        writing.text.startObject()
        for (key, field, isAlwaysWritten) in Self.sortedKeys {
            if let field {
                writing.isAlwaysWritten = isAlwaysWritten
                entry.visit(field, with: &writing)
            } else {
                writing.text.startMember(key)
                writeOthers(to: &writing.text)
            }
        }
        writing.text.endObject()
    }

    private func writeOthers(to text: inout JSONText) {
        text.startObject()
        for (name, values) in others.sorted(by: { $0.key < $1.key }) {
            text.startMember(name)
            text.list(values)
        }
        text.endObject()
    }

    private struct TextWriting: EntryPlaceVisitor {
        var text = JSONText()
        var isAlwaysWritten = true

        mutating func visit<Value: FieldValue>(always place: inout Value, key: String) {
            text.member(key, place.form)
        }

        mutating func visit<Value: FieldValue>(_ place: inout Value?, key: String) {
            if let value = place {
                text.member(key, value.form)
            } else if isAlwaysWritten {
                text.startMember(key)
                text.write(asIs: "null")
            }
        }

        mutating func visit<Value: FieldValue>(_ place: inout [Value], key: String) {
            if place.isEmpty, !isAlwaysWritten { return }
            text.startMember(key)
            // A key path of a generic type would be built anew for each list, which takes as long as all the rest.
            text.list(place.lazy.map { $0.form })
        }
    }
}
