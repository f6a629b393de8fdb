import Diary

/// A text to search or to search for, in the form by which names are compared.
public struct SearchText: Hashable, Sendable {
    /// The text with case and hyphens folded.
    public let folded: String
    /// Whether it is all ASCII, so that it can be compared byte by byte.
    private let isPlain: Bool

    /// Prepares a text.
    public init(_ text: String) { self.init(folded: Name.key(of: text)) }

    /// Prepares the text of an entry for a search.
    public init(of entry: Entry) { self.init(entry.line()) }

    /// Takes a text that is already folded.
    public init(folded: String) {
        self.folded = folded
        isPlain = folded.utf8.allSatisfy { $0 < 0x80 }
    }

    /// Returns whether another text occurs in it; an empty one always does. Same answer as `String.contains`, but many times as
    /// fast if both are ASCII, as nearly all entries are.
    public func contains(_ part: SearchText) -> Bool {
        if part.folded.isEmpty { return true }
        // Beyond ASCII a letter can be written in several ways, which bytes can't tell.
        guard isPlain, part.isPlain else { return folded.contains(part.folded) }
        return folded.containsASCII(part.folded)
    }
}

extension Name {
    /// Returns whether a text occurs in the name.
    func contains(_ part: SearchText) -> Bool { SearchText(folded: key).contains(part) }
}
