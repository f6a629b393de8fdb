import Canvas

extension StyledText {
    /// The text broken at blanks into lines of at most this many columns, each piece in its style.
    func wrapped(to columns: Int, glyphs: Glyphs) -> [StyledText] {
        var rest = pieces
        return text.wrapped(to: columns, glyphs: glyphs).map { line in
            var styled = StyledText()
            var missing = line.count
            while missing > 0, let piece = rest.first {
                let text = missing == line.count ? String(piece.text.drop { $0 == " " }) : piece.text
                let taken = text.prefix(missing)
                styled.append(String(taken), piece.style)
                missing -= taken.count
                let left = String(text.dropFirst(taken.count))
                if left.isEmpty { rest.removeFirst() } else { rest[0].text = left }
            }
            return styled
        }
    }
}
