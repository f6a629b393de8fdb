extension String {
    /// The text of a note that is formatted by HTML tags, such as `<b>` and `<li>`: lines and paragraphs as lines, items after a dash, other
    /// tags left out, and references to characters as these. A text without such tags, such as `pain <3 & less`, stays as it is.
    var withoutFormatting: String {
        var text = ""
        var rest = self[...]
        var isFormatted = false
        while let start = rest.firstIndex(of: "<") {
            text += rest[..<start]
            rest = rest[start...]
            if let tag = HTMLTag(startOf: rest) {
                isFormatted = true
                text += tag.text(after: text)
                rest = rest.dropFirst(tag.length)
            } else {
                text += "<"
                rest = rest.dropFirst()
            }
        }
        guard isFormatted else { return self }
        text += rest
        for (reference, character) in HTMLTag.references {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text.trimmed
    }
}

/// A tag that formats a text.
private struct HTMLTag {
    private let name: String
    private let isEnd: Bool
    /// Its length in characters.
    let length: Int

    private static let blocks: Set<String> = ["p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"]
    private static let inline: Set<String> = ["b", "strong", "i", "em", "u", "s", "strike", "del", "span", "font"]

    /// The ampersand comes last, so that what it begins isn't read as another reference.
    static let references = [
        ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
        ("&amp;", "&"),
    ]

    /// Reads the tag that a text starts with; nil if it starts with none that is known.
    init?(startOf text: Substring) {
        guard let end = text.firstIndex(of: ">") else { return nil }
        var inside = text[..<end].dropFirst()
        isEnd = inside.first == "/"
        if isEnd { inside.removeFirst() }
        name = inside.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let isKnown = name == "br" || name == "li" || Self.blocks.contains(name) || Self.inline.contains(name)
        let isEndOfName = inside.dropFirst(name.count).first.map { $0 == " " || $0 == "/" } ?? true
        guard isKnown, isEndOfName, !inside.contains("<") else { return nil }
        length = text.distance(from: text.startIndex, to: end) + 1
    }

    /// Returns what replaces it after a text: a line break, a bullet, or nothing.
    func text(after text: String) -> String {
        let isAtStart = text.isEmpty || text.hasSuffix("\n")
        switch name {
        case "br": return "\n"
        case "li": return isEnd ? "" : isAtStart ? "- " : "\n- "
        case _ where Self.blocks.contains(name): return isAtStart ? "" : "\n"
        default: return ""
        }
    }
}
