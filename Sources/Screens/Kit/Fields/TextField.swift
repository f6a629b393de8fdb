import Canvas

/// An editable text of one or more lines, with its cursor.
struct TextField: Hashable, Sendable {
    /// The current text.
    private(set) var text: String
    /// The number of characters before the cursor.
    private(set) var cursor: Int
    /// Whether line breaks are allowed.
    let isMultiline: Bool
    /// Whether the text is a suggestion, which the first character typed replaces.
    private(set) var isSuggestion: Bool

    /// Creates a field with the cursor at the end.
    init(_ text: String = "", isMultiline: Bool = false, isSuggestion: Bool = false) {
        self.text = text
        self.isMultiline = isMultiline
        self.isSuggestion = isSuggestion
        cursor = text.count
    }

    /// Whether the text is empty.
    var isEmpty: Bool { text.isEmpty }

    /// Inserts text at the cursor; control characters and, in a single-line field, line breaks become blanks.
    mutating func type(_ typed: String) {
        if isSuggestion { clear() }
        let clean = typed.map { character -> Character in
            if character.isNewline { return isMultiline ? "\n" : " " }
            return character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? character : " "
        }
        let place = index(cursor)
        let before = String(text[..<place]) + String(clean)
        text = before + text[place...]
        // Typed combining marks may join the character before the cursor.
        cursor = before.count
    }

    /// Deletes the character before the cursor.
    mutating func deleteBackward() {
        if isSuggestion { return clear() }
        guard cursor > 0 else { return }
        text.remove(at: index(cursor - 1))
        cursor -= 1
    }

    /// Deletes the character at the cursor.
    mutating func deleteForward() {
        if isSuggestion { return clear() }
        guard cursor < text.count else { return }
        text.remove(at: index(cursor))
    }

    /// Deletes everything.
    mutating func clear() {
        text = ""
        cursor = 0
        isSuggestion = false
    }

    /// Deletes back to the start of the word before the cursor.
    mutating func deleteWordBackward() {
        if isSuggestion { return clear() }
        while cursor > 0, text[index(cursor - 1)] == " " { deleteBackward() }
        while cursor > 0, text[index(cursor - 1)] != " " { deleteBackward() }
    }

    /// Moves the cursor by characters, within the text.
    mutating func move(by characters: Int) {
        isSuggestion = false
        cursor = min(max(cursor + characters, 0), text.count)
    }

    /// Performs an editing command.
    ///
    /// - Returns: Whether the command was an editing command.
    mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .deleteBackward: deleteBackward()
        case .deleteForward: deleteForward()
        case .deleteWord: deleteWordBackward()
        case .clearField: clear()
        case .cursorLeft: move(by: -1)
        case .cursorRight: move(by: 1)
        case .cursorToStart: move(by: -text.count)
        case .cursorToEnd: move(by: text.count)
        case .newLine where isMultiline: type("\n")
        default: return false
        }
        return true
    }

    private func index(_ offset: Int) -> String.Index { text.index(text.startIndex, offsetBy: offset) }
}

extension Canvas {
    /// Draws a single-line field, scrolled to its cursor, and puts the terminal's cursor there.
    ///
    /// - Parameters:
    ///   - isOpen: whether the field has the focus.
    ///   - hint: the dim text shown while the field is empty.
    mutating func putField(
        _ field: TextField, at point: Point, width: Int, isOpen: Bool, hint: String = "", theme: Theme
    ) {
        let text = field.text
        let end = text.index(text.startIndex, offsetBy: field.cursor)
        // Reserve a column after the text for the cursor.
        var (start, before) = (text.startIndex, columns(of: String(text[..<end])))
        var mark = ""
        if isOpen, before >= width {
            // The mark shows that the text begins further left.
            mark = width > 2 * glyphs.ellipsis.count ? glyphs.ellipsis : ""
            (start, before) = (end, mark.count)
            while start > text.startIndex {
                let previous = text.index(before: start)
                let wider = before + columns(of: String(text[previous]))
                guard wider < width else { break }
                (start, before) = (previous, wider)
            }
        }
        let style = field.isSuggestion ? theme.dim : theme.value
        if field.isEmpty {
            put(hint.shortened(to: width, glyphs: glyphs), at: point, style: theme.dim, maxWidth: width)
        } else {
            put(mark + text[start...], at: point, style: style, maxWidth: width)
        }
        if isOpen { cursor = Point(column: point.column + before, row: point.row) }
    }
}
