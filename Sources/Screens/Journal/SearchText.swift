import Diary

/// A text that is searched or searched for, in the form that names are compared by.
struct SearchText: Hashable, Sendable {
    /// The text without regard to case and hyphens.
    let folded: String
    /// Whether it is nothing but ASCII, so that it can be compared byte by byte.
    private let isPlain: Bool

    /// Prepares a text.
    init(_ text: String) { self.init(folded: Name.key(of: text)) }

    /// Takes a text that is in that form already.
    init(folded: String) {
        self.folded = folded
        isPlain = folded.utf8.allSatisfy { $0 < 0x80 }
    }

    /// Whether another text stands somewhere in it, as an empty one does in every text: the answer of `contains`, many times
    /// as fast where both are plain, as nearly every entry is.
    func contains(_ part: SearchText) -> Bool {
        if part.folded.isEmpty { return true }
        // Beyond ASCII one letter can be written in several ways, which bytes do not tell.
        guard isPlain, part.isPlain else { return folded.contains(part.folded) }
        return folded.containsASCII(part.folded)
    }
}

extension Name {
    /// Whether a text stands somewhere in the name.
    func contains(_ part: SearchText) -> Bool { SearchText(folded: key).contains(part) }
}
