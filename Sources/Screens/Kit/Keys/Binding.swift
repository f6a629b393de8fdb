import Canvas

/// Keys and their command; dispatch, footer and help all read it.
public struct Binding: Hashable, Sendable {
    /// The keys; the footer shows the first.
    public var keys: [KeySequence]
    /// The command they perform.
    public let command: Command
    /// The word in the footer; nil if the footer never shows it.
    public let word: String?
    /// What it does, as a sentence without a full stop.
    public let help: String
    /// The same in a few words, for the key overview; adjacent bindings with the same words share a line.
    let brief: String

    /// Creates a binding.
    init(_ keys: [KeySequence], _ command: Command, word: String? = nil, _ help: String, brief: String? = nil) {
        self.keys = keys
        self.command = command
        self.word = word
        self.help = help
        self.brief = brief ?? help
    }

    /// The keys 0 to 9.
    static let digits: [KeySequence] = (0...9).map { KeySequence(stringLiteral: String($0)) }

    /// Returns the label of the keys in the footer: the first key, or a range of digits.
    func footerLabel(_ glyphs: Glyphs) -> String {
        digitRange ?? keys.first?.label(glyphs) ?? ""
    }

    /// Returns the labels of all keys, for the help; a range of digits is one.
    func helpLabels(_ glyphs: Glyphs) -> [String] {
        digitRange.map { [$0] } ?? keys.map { $0.label(glyphs) }
    }

    /// The names of all keys, with a range of digits as `0-9`.
    public var keyNames: String { digitRange ?? keys.map(\.name).joined(separator: ", ") }

    /// The keys as a range such as `0-9`, if they are consecutive digits.
    private var digitRange: String? {
        guard keys.count > 2 else { return nil }
        let digits = keys.compactMap { sequence -> Int? in
            guard case .character(let character)? = sequence.keys.first, sequence.keys.count == 1 else { return nil }
            return character.wholeNumberValue
        }
        guard digits.count == keys.count, let first = digits.first,
            digits == Array(first..<(first + digits.count))
        else { return nil }
        return "\(first)-\(first + digits.count - 1)"
    }
}
