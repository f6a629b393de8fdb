import Canvas

/// A Unicode recording compared with the same in ASCII.
enum AsciiPicture {
    /// How similar the two are.
    enum Likeness: Sendable {
        /// Every character corresponds to one in ASCII.
        case signs
        /// Block graphics are drawn differently; words and numbers are the same.
        case words
        /// Lines break elsewhere, or letters have no ASCII spelling.
        case none
    }

    /// Returns the lines that differ in more than their glyphs, spacing, and where text was truncated.
    static func differences(_ unicode: String, _ ascii: String, _ likeness: Likeness) -> [String] {
        guard likeness != .none else { return [] }
        let (drawn, other) = withoutDrawings(lines(unicode), lines(ascii))
        return zip(drawn, other).compactMap { left, right in
            let (whole, shortened) = (spelled(mapped(left), likeness), spelled(right, likeness))
            return matches(whole, shortened) ? nil : "\(left)\n\(right)"
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Returns both without graphics: bars, figures, plots and rules, which ASCII draws in its own way.
    ///
    /// Graphics have the same position in both, and may extend a little farther in ASCII if the other is blank there.
    private static func withoutDrawings(_ unicode: [String], _ ascii: [String]) -> ([String], [String]) {
        let (left, right) = (unicode.map { Array($0) }, ascii.map { Array($0) })
        func isDrawn(_ row: Int, _ column: Int) -> Bool {
            left.indices.contains(row) && left[row].indices.contains(column) && left[row][column].isDrawing
        }
        func isMasked(_ row: Int, _ column: Int) -> Bool {
            if isDrawn(row, column) { return true }
            let isBlank = !left[row].indices.contains(column) || left[row][column] == " "
            return isBlank
                && (row - 1...row + 1).contains { near in (column - 2...column + 2).contains { isDrawn(near, $0) } }
        }
        func masked(_ lines: [[Character]]) -> [String] {
            lines.enumerated().map { row, line in
                guard left.indices.contains(row) else { return String(line) }
                return String(line.enumerated().map { isMasked(row, $0) ? " " : $1 })
            }
        }
        return (masked(left), masked(right))
    }

    /// Returns the words of a line separated by single blanks; a dot can also be a separator.
    private static func spelled(_ line: String, _ likeness: Likeness) -> String {
        let words = line.map { $0 == "." ? "|" : String($0) }.joined().split(separator: " ").map(String.init)
        guard likeness == .words else { return words.joined(separator: " ") }
        return words.compactMap { word in
            let letters = word.filter { $0.isLetter || $0.isNumber }
            // A text truncated to just three dots is still truncated.
            return letters.isEmpty && !word.contains(ellipsis)
                ? nil : letters + (word.contains(ellipsis) ? ellipsis : "")
        }
        .joined(separator: " ")
    }

    /// Three dots, as ``spelled(_:_:)`` leaves them.
    private static let ellipsis = "|||"

    /// Returns whether one line equals another, with anything in place of its ellipses.
    private static func matches(_ whole: String, _ shortened: String) -> Bool {
        let parts = shortened.split(separator: ellipsis, omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return whole == shortened }
        guard whole.hasPrefix(first), whole.hasSuffix(last) else { return false }
        var rest = whole.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.count >= last.count
    }

    /// Returns the line with every Unicode glyph spelled in ASCII.
    private static func mapped(_ line: String) -> String { line.map { signs[$0] ?? String($0) }.joined() }

    private static let signs: [Character: String] = {
        var signs: [Character: String] = ["“": "\"", "”": "\"", "’": "'", "▪": "o"]
        let pairs = zip(Mirror(reflecting: Glyphs.unicode).children, Mirror(reflecting: Glyphs.ascii).children)
        for (left, right) in pairs {
            for (sign, spelling) in zip(texts(left.value), texts(right.value)) {
                for character in sign where character != " " { signs[character] = spelling }
            }
        }
        return signs
    }()

    /// Returns the contents of a glyph property, each glyph as a text.
    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let list as [Character]: list.map { String($0) }
        case let sign as Character: [String(sign)]
        case let text as String: [text]
        default: []
        }
    }
}

extension Character {
    /// Whether it is part of a drawing: lines, blocks or braille.
    fileprivate var isDrawing: Bool {
        unicodeScalars.first.map { (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value) }
            ?? false
    }
}
