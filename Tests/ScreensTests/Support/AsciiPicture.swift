import Canvas

/// A picture in Unicode beside the same in ASCII.
enum AsciiPicture {
    /// How alike the two are.
    enum Likeness: Sendable {
        /// Each sign is another one.
        case signs
        /// What is drawn of blocks is drawn in another way; words and numbers are the same.
        case words
        /// Lines break elsewhere, or letters have no spelling in ASCII.
        case none
    }

    /// The lines of two pictures that differ in more than their signs, room, and where a text was shortened.
    static func differences(_ unicode: String, _ ascii: String, _ likeness: Likeness) -> [String] {
        guard likeness != .none else { return [] }
        return zip(lines(unicode), lines(ascii)).compactMap { left, right in
            let (whole, shortened) = (spelled(mapped(left), likeness), spelled(right, likeness))
            return matches(whole, shortened) ? nil : "\(left)\n\(right)"
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The words of a line with one blank between; a dot is also what is between two things.
    private static func spelled(_ line: String, _ likeness: Likeness) -> String {
        let words = line.map { $0 == "." ? "|" : String($0) }.joined().split(separator: " ").map(String.init)
        guard likeness == .words else { return words.joined(separator: " ") }
        return words.compactMap { word in
            let letters = word.filter { $0.isLetter || $0.isNumber }
            // What was shortened to nothing but three dots is shortened all the same.
            return letters.isEmpty && !word.contains(ellipsis)
                ? nil : letters + (word.contains(ellipsis) ? ellipsis : "")
        }
        .joined(separator: " ")
    }

    /// Three dots, as ``spelled(_:_:)`` leaves them.
    private static let ellipsis = "|||"

    /// Whether a line is another one with anything in place of what was left out.
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

    /// The line with every sign of the Unicode set as ASCII spells it.
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

    /// What a property of the glyphs holds, each sign as a text.
    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let list as [Character]: list.map { String($0) }
        case let sign as Character: [String(sign)]
        case let text as String: [text]
        default: []
        }
    }
}
