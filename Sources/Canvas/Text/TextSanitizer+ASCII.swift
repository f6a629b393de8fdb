extension TextSanitizer {
    /// A text of the program's own, line breaks and all, with every character beyond ASCII spelled in it: … as ..., é as e;
    /// ? for what has no spelling.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func spelledInASCII(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return text.unicodeScalars.map { $0.isASCII ? String($0) : spelling(of: $0) }.joined()
    }

    /// A character beyond ASCII in ASCII.
    static func spelling(of scalar: Unicode.Scalar) -> String {
        Glyphs.asciiSpellings[scalar] ?? latinLetters(of: scalar) ?? mark(scalar)
    }

    /// The plain letters of a Latin one with marks, by its name in Unicode: e for “LATIN SMALL LETTER E WITH ACUTE”.
    private static func latinLetters(of scalar: Unicode.Scalar) -> String? {
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count <= 2,
            words.count == 4 || words[4] == "WITH"
        else { return nil }
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    }

    /// Nothing for a mark on the letter before, ? for everything else.
    private static func mark(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.canonicalCombiningClass == .notReordered ? "?" : ""
    }
}
