import Canvas
import Diary

/// Keys that a person has chosen for a command, as `config.rec` writes it: `screens undo U, Ctrl-U`.
public struct KeyChoice: Hashable, Sendable {
    /// The screen or dialog where the keys are to hold.
    public let context: KeyContext
    /// What they are to ask for.
    public let command: Command
    /// The keys, the first of them for the footer; never empty.
    public let keys: [KeySequence]

    /// Reads a place, a command and keys with blanks between; several keys have a comma and a blank between them, and
    /// those of a sequence a blank: `screens go-to-date g d, Ctrl-G`.
    ///
    /// - Throws: `ParseError` naming the word that is not understood.
    public init(parsing text: String) throws(ParseError) {
        let words = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3 else {
            throw ParseError(found: text, expected: "a place, a command and keys, as “screens undo U”")
        }
        (context, command) = try Self.target(words[0], words[1])
        var sequences: [KeySequence] = []
        for name in Self.alternatives(words[2]) {
            guard let sequence = KeySequence(named: name) else {
                throw ParseError(found: name, expected: "a key, as x, g x, F5, Ctrl-X or Alt-x")
            }
            sequences.append(sequence)
        }
        keys = sequences
    }

    /// The place and the command that two words name.
    ///
    /// - Throws: `ParseError` naming the word that is not understood.
    public static func target(_ place: String, _ name: String) throws(ParseError) -> (KeyContext, Command) {
        guard let context = KeyContext(rawValue: place.lowercased()) else {
            throw ParseError(found: place, expected: "a place that has keys; twinge keys lists them")
        }
        guard let command = Command(rawValue: name.lowercased()) else {
            throw ParseError(found: name, expected: "a command; twinge keys lists them")
        }
        return (context, command)
    }

    /// The parts between commas, where a comma alone is the key of that name.
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
