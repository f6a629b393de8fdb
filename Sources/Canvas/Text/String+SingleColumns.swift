extension Unicode.Scalar {
    /// Whether it is always a cluster of its own of one column, and drawn as it is: a letter of European languages without separate marks,
    /// punctuation, an arrow, or a sign of lines, blocks, shapes and braille.
    ///
    /// Sufficient, not necessary, and quick: most of what the program draws consists of nothing else.
    var isSingleColumn: Bool {
        switch value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x2713,
            0x2800...0x28FF:
            true
        default: false
        }
    }
}

extension String {
    /// Returns the number of columns if each scalar takes one and is drawn as it is with a glyph set; nil if that needs a closer look.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func singleColumns(glyphs: Glyphs) -> Int? {
        if isPrintableASCII { return utf8.count }
        guard !glyphs.isASCII else { return nil }
        var columns = 0
        for scalar in unicodeScalars {
            guard scalar.isSingleColumn else { return nil }
            columns += 1
        }
        return columns
    }
}
