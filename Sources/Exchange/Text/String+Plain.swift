extension String {
    /// The text with digits of any script as 0 to 9, one kind of blank and minus sign, and no invisible direction marks.
    var plainlyWritten: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return trimmed }
        return String(compactMap(Self.plain)).trimmed
    }

    private static func plain(_ character: Character) -> Character? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1, !character.isASCII
        else {
            return character
        }
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return nil
        case 0x2010...0x2015, 0x2212, 0xFF0D: return "-"
        case 0xFF1A: return ":"
        case 0x066B, 0xFF0E: return "."
        case 0x066C, 0xFF0C: return ","
        case 0x2018, 0x2019: return "'"
        default:
            guard scalar.properties.numericType == .decimal, let digit = character.wholeNumberValue else {
                return character
            }
            return Character("\(digit)")
        }
    }

    /// Whether the text is a placeholder for an empty cell, such as `n/a` or `-`.
    var saysNothing: Bool { Self.placeholders.contains(plainlyWritten.lowercased()) }

    private static let placeholders: Set<String> = [
        "n/a", "na", "n.a.", "#n/a", "n. a.", "nan", "null", "nil", "-", "--", "---", ".", "?", "k.a.", "k. a.",
        "unknown", "not logged", "missing", "#value!", "#ref!", "#name?", "#div/0!", "#null!", "#num!", "s.o.",
    ]
}

extension String {
    /// The text without trailing blanks.
    var trimmedAtEnd: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
