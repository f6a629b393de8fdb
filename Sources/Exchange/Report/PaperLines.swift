import Canvas

/// Estimates how many lines things take on paper, assuming wide letters, so that no system's font causes a third page.
enum PaperLines {
    /// The columns in a line across the page, at 9 points on the narrower of A4 and Letter.
    static let width = 96
    /// The lines of the second page.
    static let page = 56

    /// Returns the number of lines of a text in this many columns.
    static func count(_ text: String, columns: Int = width) -> Int {
        var lines = 1
        var used = 0.0
        for word in text.split(separator: " ") {
            let length = word.reduce(0.0) { $0 + letterColumns($1) }
            if used > 0, used + 1 + length > Double(columns) {
                lines += 1
                used = 0
            }
            // A word longer than a line is broken.
            lines += Int(length / Double(columns))
            used += length.truncatingRemainder(dividingBy: Double(columns)) + 1
        }
        return lines
    }

    /// Cuts a text to a number of lines.
    static func cut(_ text: String, to lines: Int, columns: Int = width) -> String {
        guard count(text, columns: columns) > lines else { return text }
        var kept = text.prefix(lines * columns)
        while count(kept + "…", columns: columns) > lines { kept.removeLast() }
        return kept + "…"
    }

    /// Returns as many items as fit in a number of lines, and how many are left.
    static func fitting(_ items: [String], in lines: Int, columns: Int = width) -> (items: [String], left: Int) {
        var used = 0
        // One that is too long doesn't keep the shorter ones after it off the page.
        let fitting = items.filter { item in
            let size = count(item, columns: columns)
            guard used + size <= lines else { return false }
            used += size
            return true
        }
        return (fitting, items.count - fitting.count)
    }

    /// Returns the width of a letter in columns; capitals and the like are wider than the rest.
    private static func letterColumns(_ character: Character) -> Double {
        let columns = Double(TextWidth.columns(of: character))
        return character.isUppercase || "mw@%—…&".contains(character) ? columns * 1.6 : columns * 1.15
    }
}
