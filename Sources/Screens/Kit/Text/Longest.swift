import Canvas

extension Sequence where Element == StyledText {
    /// The first form, of those from the longest to the shortest, that fits into this many columns.
    func longest(fitting columns: Int, glyphs: Glyphs) -> StyledText? {
        first { TextWidth.columns(of: $0.text, glyphs: glyphs) <= columns }
    }
}

extension Sequence where Element == String {
    /// The first form, of those from the longest to the shortest, that fits into this many columns.
    func longest(fitting columns: Int, glyphs: Glyphs) -> String? {
        first { TextWidth.columns(of: $0, glyphs: glyphs) <= columns }
    }
}
