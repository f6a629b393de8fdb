extension Entry {
    /// Rejects what would not read back the same after writing, and control characters unless the entry has an identifier: then it comes
    /// from a diary, where a file may have them.
    ///
    /// - Throws: ``JSONProblem`` naming the first field.
    func refuseUnreadable(at path: [any CodingKey]) throws {
        let fields = fields
        for (name, value) in fields {
            let field = EntryField(rawValue: name)
            let allowsLines = field.map { $0.shape == .text || $0.shape == .imported } ?? true
            let isFromDiary = !id.text.isEmpty && field != .id && field != .when
            let refused = value.unicodeScalars.first { scalar in
                scalar.isControl(allowingLines: allowsLines) && (!isFromDiary || scalar.breaksRecords)
            }
            if let control = refused {
                throw JSONProblem(path + [Self.key(of: name)], "control character U+\(control.hexadecimal)")
            }
        }
        do throws(FieldError) {
            let again = try Entry(fields: fields)
            let differing = EntryField.allCases.first { $0 != .id && !again.saysTheSame(as: self, in: $0) }
            guard let differing else { return }
            let index = fields.firstIndex { $0.name == differing.rawValue }
            let found = index.map { fields[$0].value } ?? ""
            throw FieldError(index: index, ParseError(found: found, expected: "read back as it is"))
        } catch {
            let name = error.index.map { fields[$0].name } ?? EntryField.when.rawValue
            throw JSONProblem(path + [Self.key(of: name)], "\(error)")
        }
    }

    private static func key(of name: String) -> JSONKey { JSONKey(EntryField(rawValue: name)?.jsonKey ?? name) }
}

extension Unicode.Scalar {
    /// Returns whether it controls a terminal or breaks a line rather than showing a character.
    fileprivate func isControl(allowingLines: Bool) -> Bool {
        if allowingLines, self == "\n" || self == "\t" { return false }
        return value < 0x20 || (0x7F...0x9F).contains(value)
    }

    /// Whether it can't be within a line of a file: a line end, or a byte of value zero.
    fileprivate var breaksRecords: Bool { self == "\n" || self == "\r" || self == "\0" }

    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
