import Canvas

/// A key, or several pressed one after the other, such as `g d`.
public struct KeySequence: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The keys in order; never empty.
    public let keys: [Key]

    /// Creates a sequence of one key.
    public init(_ key: Key) { keys = [key] }

    /// Creates a sequence that types the characters of a literal, such as `"gd"`.
    public init(stringLiteral text: String) { keys = text.map(Key.character) }

    /// Parses key names separated by blanks, such as `g d` or `Ctrl-R`; nil if one of them isn't a key.
    public init?(named text: String) {
        let keys = text.split(separator: " ").map { Key(named: String($0)) }
        guard !keys.isEmpty, !keys.contains(nil) else { return nil }
        self.keys = keys.compactMap { $0 }
    }

    /// The names of the keys, as ``init(named:)`` parses them.
    public var name: String { keys.map(\.name).joined(separator: " ") }

    /// Returns the keys as the footer and the help show them.
    func label(_ glyphs: Glyphs) -> String {
        keys.map { $0.label(glyphs: glyphs) }.joined(separator: " ")
    }
}
