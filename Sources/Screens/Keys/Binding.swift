import Canvas

/// What some keys do: the one place that dispatch, footer and help read.
public struct Binding: Hashable, Sendable {
    /// The keys; the footer names the first.
    public var keys: [KeySequence]
    /// What they ask for.
    public let command: Command
    /// The word in the footer; nothing for what the footer never shows.
    public let word: String?
    /// What it does, as a sentence without a full stop.
    public let help: String

    /// Creates a binding.
    init(_ keys: [KeySequence], _ command: Command, word: String? = nil, _ help: String) {
        self.keys = keys
        self.command = command
        self.word = word
        self.help = help
    }

    /// The keys 0 to 9.
    static let digits: [KeySequence] = (0...9).map { KeySequence(stringLiteral: String($0)) }

    /// The name of the keys in the footer: the first one, or a range of digits.
    func footerLabel(_ glyphs: Glyphs) -> String {
        isDigits ? "0-9" : keys.first?.label(glyphs) ?? ""
    }

    /// The names of all the keys, for the help.
    func helpLabel(_ glyphs: Glyphs) -> String {
        isDigits ? "0-9" : keys.map { $0.label(glyphs) }.joined(separator: "  ")
    }

    private var isDigits: Bool { keys.count >= 10 && Array(keys.prefix(10)) == Binding.digits }
}
