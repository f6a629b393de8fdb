import Canvas

/// One key, or several pressed after each other, as `g d`.
public struct KeySequence: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The keys in order; never empty.
    public let keys: [Key]

    /// Creates the sequence of one key.
    public init(_ key: Key) { keys = [key] }

    /// Creates a sequence that types the characters of a literal, as `"gd"`.
    public init(stringLiteral text: String) { keys = text.map(Key.character) }

    /// Reads names of keys with blanks between, as `g d` or `Ctrl-R`; nil when one of them is not a key.
    public init?(named text: String) {
        let keys = text.split(separator: " ").map { Key(named: String($0)) }
        guard !keys.isEmpty, !keys.contains(nil) else { return nil }
        self.keys = keys.compactMap { $0 }
    }

    /// The names of the keys, as ``init(named:)`` reads them.
    public var name: String { keys.map(\.name).joined(separator: " ") }

    /// The keys as the footer and the help name them.
    func label(_ glyphs: Glyphs) -> String {
        keys.map { key in
            switch key {
            case .left: glyphs.arrowLeft
            case .right: glyphs.arrowRight
            case .up: glyphs.arrowUp
            case .down: glyphs.arrowDown
            default: key.name
            }
        }.joined(separator: " ")
    }
}
