import Canvas

extension StyledText {
    /// Returns the text wrapped at blanks to lines of at most this many columns, keeping each character's style.
    func wrapped(to columns: Int, glyphs: Glyphs) -> [StyledText] {
        var signs = pieces.flatMap { piece in piece.text.map { (sign: $0, style: piece.style) } }[...]
        return text.wrapped(to: columns, glyphs: glyphs).map { line in
            var styled = StyledText()
            for sign in line {
                // Wrapping drops the blanks at a line break, and collapses several into one.
                if !sign.isWhitespace { signs = signs.drop { $0.sign.isWhitespace } }
                styled.append(sign, signs.popFirst()?.style ?? .plain)
            }
            return styled
        }
    }

    /// Appends a character to the last piece, or to a new one if the style differs.
    private mutating func append(_ sign: Character, _ style: Style) {
        if pieces.last?.style == style {
            pieces[pieces.count - 1].text.append(sign)
        } else {
            append(String(sign), style)
        }
    }
}
