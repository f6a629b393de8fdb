extension KeyedDecodingContainer<JSONKey> {
    /// Returns the fields under a key, with their names.
    ///
    /// - Throws: ``JSONProblem`` for an invalid field name.
    func others(under key: JSONKey) throws -> [(name: String, value: String)] {
        guard contains(key), try !decodeNil(forKey: key) else { return [] }
        let values: [String: [String]]
        do {
            values = try decode([String: [String]].self, forKey: key)
        } catch let error as DecodingError {
            throw JSONProblem(error, expected: "an object of lists of text")
        }
        return try values.sorted { $0.key < $1.key }.flatMap { name, values in
            try check(name, under: key)
            return values.map { (name, $0) }
        }
    }

    private func check(_ name: String, under key: JSONKey) throws {
        guard name.isFieldName else {
            throw JSONProblem(
                codingPath + [key], "“\(name)” is not a field's name: a letter, then letters, digits and _")
        }
    }
}

extension String {
    /// Whether a field in a rec file can have this name.
    fileprivate var isFieldName: Bool {
        guard let first = utf8.first, first.isLetter else { return false }
        return utf8.allSatisfy { $0.isLetter || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
