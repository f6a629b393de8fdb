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
}
