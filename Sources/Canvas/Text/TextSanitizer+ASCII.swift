extension TextSanitizer {
    /// Returns one of the program's own texts, including line breaks, with every other character spelled in ASCII: … as ..., é as e; ? for
    /// what has no spelling.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func spelledInASCII(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return text.unicodeScalars.map { $0.isASCII ? String($0) : spelling(of: $0) }.joined()
    }

    /// Returns the ASCII spelling of a character beyond ASCII.
    static func spelling(of scalar: Unicode.Scalar) -> String {
        Glyphs.asciiSpellings[scalar] ?? latinLetters(of: scalar) ?? mark(scalar)
    }

    /// Returns the plain letters of a Latin letter with marks, by its Unicode name: e for “LATIN SMALL LETTER E WITH ACUTE”.
    private static func latinLetters(of scalar: Unicode.Scalar) -> String? {
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count <= 2,
            words.count == 4 || words[4] == "WITH"
        else { return nil }
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    }

    /// Returns an empty string for a combining mark, ? for everything else.
    private static func mark(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.canonicalCombiningClass == .notReordered ? "?" : ""
    }
}
