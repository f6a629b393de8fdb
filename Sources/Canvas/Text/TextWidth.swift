/// The number of columns that text takes on a terminal, the same in every locale.
public enum TextWidth {
    /// Returns the columns of a single scalar: 0, 1 or 2.
    ///
    /// Ambiguous East Asian characters count as 1. Control characters count as 0: they are never drawn as such.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
        if WidthTable.contains(value, in: WidthTable.zeroWidth) { return 0 }
        return WidthTable.contains(value, in: WidthTable.wide) ? 2 : 1
    }

    /// Returns the columns of a grapheme cluster as ``Canvas`` draws it.
    public static func columns(of cluster: Character) -> Int {
        columns(of: String(cluster))
    }

    /// Returns the columns of a text as ``Canvas`` draws it with a glyph set, its control characters made visible.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func columns(of text: String, glyphs: Glyphs = .unicode) -> Int {
        if let columns = text.singleColumns(glyphs: glyphs) { return columns }
        let safe = TextSanitizer.sanitized(text, glyphs: glyphs)
        return TextCell.cells(of: safe).reduce(0) { $0 + $1.width }
    }
}

extension String {
    /// Whether it contains only space to tilde, so that bytes, characters and columns coincide.
    var isPrintableASCII: Bool {
        var text = self
        return text.withUTF8 { bytes in bytes.allSatisfy { (0x20...0x7E).contains($0) } }
    }
}
