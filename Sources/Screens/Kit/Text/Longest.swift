import Canvas

extension Sequence where Element == StyledText {
    /// Returns the first of these forms, sorted longest first, that fits in this many columns.
    func longest(fitting columns: Int, glyphs: Glyphs) -> StyledText? {
        first { TextWidth.columns(of: $0.text, glyphs: glyphs) <= columns }
    }
}

extension Sequence where Element == String {
    /// Returns the first of these forms, sorted longest first, that fits in this many columns.
    func longest(fitting columns: Int, glyphs: Glyphs) -> String? {
        first { TextWidth.columns(of: $0, glyphs: glyphs) <= columns }
    }
}
