import Canvas

extension StyledText {
    /// The text broken at blanks into lines of at most this many columns, each character in its style.
    func wrapped(to columns: Int, glyphs: Glyphs) -> [StyledText] {
        var signs = pieces.flatMap { piece in piece.text.map { (sign: $0, style: piece.style) } }[...]
        return text.wrapped(to: columns, glyphs: glyphs).map { line in
            var styled = StyledText()
            for sign in line {
                // Where a line is broken blanks go, and of several only one is left.
                if !sign.isWhitespace { signs = signs.drop { $0.sign.isWhitespace } }
                styled.append(sign, signs.popFirst()?.style ?? .plain)
            }
            return styled
        }
    }

    /// Adds a character to the last piece, or to a new one where the style is another.
    private mutating func append(_ sign: Character, _ style: Style) {
        if pieces.last?.style == style {
            pieces[pieces.count - 1].text.append(sign)
        } else {
            append(String(sign), style)
        }
    }
}
