import Diary

/// A text that is searched or searched for, in the form that names are compared by.
public struct SearchText: Hashable, Sendable {
    /// The text without regard to case and hyphens.
    public let folded: String
    /// Whether it is nothing but ASCII, so that it can be compared byte by byte.
    private let isPlain: Bool

    /// Prepares a text.
    public init(_ text: String) { self.init(folded: Name.key(of: text)) }

    /// What an entry says, prepared for a search.
    public init(of entry: Entry) { self.init(entry.line()) }

    /// Takes a text that is in that form already.
    public init(folded: String) {
        self.folded = folded
        isPlain = folded.utf8.allSatisfy { $0 < 0x80 }
    }

    /// Whether another text is somewhere in it, as an empty one is in every text: the answer of `contains`, many times as
    /// fast where both are plain, as nearly every entry is.
    public func contains(_ part: SearchText) -> Bool {
        if part.folded.isEmpty { return true }
        // Beyond ASCII one letter can be written in several ways, which bytes do not tell.
        guard isPlain, part.isPlain else { return folded.contains(part.folded) }
        return folded.containsASCII(part.folded)
    }
}

extension Name {
    /// Whether a text is somewhere in the name.
    func contains(_ part: SearchText) -> Bool { SearchText(folded: key).contains(part) }
}
