extension Entry {
    /// The keys in alphabetical order, with what is under them; nil for the fields that the program doesn't know.
    private static let sortedKeys: [(key: String, field: EntryField?, isAlwaysWritten: Bool)] =
        (EntryField.allCases.map { ($0.jsonKey, $0, $0.isAlwaysInJSON) } + [(otherKey, nil, true)])
        .sorted { $0.0 < $1.0 }

    /// Returns the entry as an object of indented JSON, byte for byte as an encoder with sorted keys and unescaped slashes writes it, but
    /// for the control characters, which ``Swift/String/escapingControlsInJSON`` escapes; nil if it has fields that the program doesn't
    /// know.
    ///
    /// - Parameter margin: the blanks before every line but the first.
    public func indentedJSON(margin: Int) -> String? {
        guard other.isEmpty else { return nil }
        var entry = self
        var writing = TextWriting(text: JSONText(margin: margin))
        writing.text.startObject()
        for (key, field, isAlwaysWritten) in Self.sortedKeys {
            if let field {
                writing.isAlwaysWritten = isAlwaysWritten
                entry.visit(field, with: &writing)
            } else {
                writing.text.startMember(key)
                writing.text.startObject()
                writing.text.endObject()
            }
        }
        writing.text.endObject()
        return writing.text.take()
    }

    private struct TextWriting: EntryPlaceVisitor {
        var text: JSONText
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
