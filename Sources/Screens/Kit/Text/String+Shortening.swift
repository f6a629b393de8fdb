import Canvas

extension String {
    /// Returns the text without the comma-separated parts at the end that don't fit in this many columns: “such as 2 h, 20 min”.
    ///
    /// The first part is always kept whole.
    func shortened(to columns: Int, glyphs: Glyphs) -> String {
        var text = self[...]
        while TextWidth.columns(of: String(text), glyphs: glyphs) > columns, let comma = text.lastIndex(of: ",") {
            text = text[..<comma]
        }
        return String(text)
    }

    /// Returns a name with an amount after it, such as a medicine and its dose; if both are too long, the name is cut, for the amount says
    /// what can't be guessed.
    ///
    /// - Parameter others: the names beside it, from which it is to be told apart.
    static func naming(
        _ name: String, _ amount: String?, in columns: Int, beside others: [String] = [], glyphs: Glyphs
    ) -> String {
        let whole = [name, amount].compactMap(\.self).joined(separator: " ")
        let room = columns - TextWidth.columns(of: amount ?? "", glyphs: glyphs) - 1
        guard let amount, TextWidth.columns(of: whole, glyphs: glyphs) > columns, room >= columns / 2 else {
            return amount == nil
                ? name.shortened(to: columns, beside: others, glyphs: glyphs)
                : whole.truncated(to: columns, glyphs: glyphs)
        }
        return "\(name.shortened(to: room, beside: others, glyphs: glyphs)) \(amount)"
    }

    /// Returns a name in this many columns, cut so that it isn't taken for one of those beside it.
    func shortened(to columns: Int, beside others: [String], glyphs: Glyphs) -> String {
        guard TextWidth.columns(of: self, glyphs: glyphs) > columns else { return self }
        return ([self] + others).toldApart(to: columns, glyphs: glyphs)[0]
    }
}
