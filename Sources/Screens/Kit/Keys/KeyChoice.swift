import Canvas
import Diary

/// Keys that the user chose for a command, as written in `config.rec`: `screens undo U, Ctrl-U`.
public struct KeyChoice: Hashable, Sendable {
    /// The screen or dialog the keys apply to.
    public let context: KeyContext
    /// The command they perform.
    public let command: Command
    /// The keys, of which the footer shows the first; never empty.
    public let keys: [KeySequence]

    /// Parses a context, a command and keys, separated by blanks; alternative keys are separated by a comma and a blank, and the keys of a
    /// sequence by a blank: `screens go-to-date g d, Ctrl-G`.
    ///
    /// - Throws: `ParseError` naming the invalid word.
    public init(parsing text: String) throws(ParseError) {
        let words = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3 else {
            throw ParseError(found: text, expected: "a place, a command and keys, such as “screens undo U”")
        }
        (context, command) = try Self.target(words[0], words[1])
        var sequences: [KeySequence] = []
        for name in Self.alternatives(words[2]) {
            guard let sequence = KeySequence(named: name) else {
                throw ParseError(found: name, expected: "a key, such as x, g x, F5, Ctrl-X or Alt-x")
            }
            sequences.append(sequence)
        }
        keys = sequences
    }

    /// Returns the context and the command that two words name.
    ///
    /// - Throws: `ParseError` naming the invalid word.
    public static func target(_ place: String, _ name: String) throws(ParseError) -> (KeyContext, Command) {
        guard let context = KeyContext(rawValue: place.lowercased()) else {
            throw ParseError(found: place, expected: "a place that has keys; twinge keys lists them")
        }
        guard let command = Command(rawValue: name.lowercased()) else {
            throw ParseError(found: name, expected: "a command; twinge keys lists them")
        }
        return (context, command)
    }

    /// Returns the parts between commas; a comma by itself is the key of that name.
    private static func alternatives(_ text: String) -> [String] {
        var parts: [String] = []
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            guard word.count > 1, word.last == "," else {
                words.append(word)
                continue
            }
            parts.append((words + [word.dropLast()]).joined(separator: " "))
            words = []
        }
        return words.isEmpty ? parts : parts + [words.joined(separator: " ")]
    }
}
