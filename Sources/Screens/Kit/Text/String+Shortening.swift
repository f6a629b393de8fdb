import Canvas

extension String {
    /// The text without as many of its last parts after a comma as do not fit into this many columns: “such as 2 h, 20 min”.
    ///
    /// The first part stays whole, whatever its length.
    func shortened(to columns: Int, glyphs: Glyphs) -> String {
        var text = self[...]
        while TextWidth.columns(of: String(text), glyphs: glyphs) > columns, let comma = text.lastIndex(of: ",") {
            text = text[..<comma]
        }
        return String(text)
    }
}
