import Canvas

/// The text of a note broken into rows, and the position of its cursor.
///
/// Unlike `String.wrapped(to:glyphs:)` it drops no characters, since the cursor can be on any of them.
struct NoteRows {
    /// The text of each row.
    private(set) var lines: [String] = [""]
    /// The row and column of the cursor.
    private(set) var cursor = Point.zero
    /// The number of characters before each row.
    private var starts = [0]
    private let field: TextField
    private let glyphs: Glyphs

    init(_ field: TextField, width: Int, glyphs: Glyphs) {
        self.field = field
        self.glyphs = glyphs
        for (index, character) in field.text.enumerated() {
            if character == "\n" {
                lines.append("")
                starts.append(index + 1)
                continue
            }
            lines[lines.count - 1].append(character)
            if columns(lines[lines.count - 1]) >= width { breakLastLine(width: width, end: index + 1) }
        }
        let row = starts.lastIndex { $0 <= field.cursor } ?? 0
        let line = lines[row]
        cursor = Point(column: columns(String(line.prefix(field.cursor - starts[row]))), row: row)
    }

    /// Moves the last word of a full line to a new line; a word as long as the line is broken.
    private mutating func breakLastLine(width: Int, end: Int) {
        let line = lines[lines.count - 1]
        let word = line.lastIndex(of: " ").map { line[line.index(after: $0)...] } ?? line.suffix(1)
        let isTooLong = columns(String(word)) >= width
        let kept = isTooLong ? line.suffix(1) : word
        lines[lines.count - 1] = String(line.dropLast(kept.count))
        lines.append(String(kept))
        starts.append(end - kept.count)
    }

    /// Returns how far the cursor moves to reach the row below (1) or above (-1), at the nearest column.
    func steps(toRow rows: Int) -> Int {
        let target = cursor.row + rows
        guard lines.indices.contains(target) else { return rows > 0 ? field.text.count - field.cursor : -field.cursor }
        var characters = 0
        let line = lines[target]
        // The position after the last character of a broken row is the start of the next row.
        let isBroken = target + 1 < starts.count && starts[target + 1] == starts[target] + line.count
        while characters < (isBroken ? line.count - 1 : line.count),
            columns(String(line.prefix(characters + 1))) <= cursor.column
        { characters += 1 }
        return starts[target] + characters - field.cursor
    }

    private func columns(_ text: String) -> Int { TextWidth.columns(of: text, glyphs: glyphs) }
}
