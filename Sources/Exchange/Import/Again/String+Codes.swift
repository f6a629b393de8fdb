extension String {
    /// The text as one word: blanks, as identifiers of other programs may have, become their codes, such as `%20;`.
    var withCodes: String {
        var escaped = ""
        for character in unicodeScalars {
            if character == "%" || character.properties.isWhitespace {
                escaped += "%" + String(character.value, radix: 16) + ";"
            } else {
                escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}

extension Substring {
    /// The text that was made one word by ``Swift/String/withCodes``.
    var withoutCodes: String {
        let parts = split(separator: "%", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
            guard let end = part.firstIndex(of: ";"),
                let character = UInt32(part[..<end], radix: 16).flatMap(Unicode.Scalar.init)
            else {
                text += "%" + part
                return
            }
            text.unicodeScalars.append(character)
            text += part[end...].dropFirst()
        }
    }
}
