import Diary
import Screens

extension Preferences {
    /// The keys, including the user's own.
    var keymap: Keymap { choosing.keymap }

    /// The chosen keys that are unavailable, each with the reason.
    var refusedKeyChoices: [Keymap.RefusedChoice] { keyChoices.isEmpty ? [] : choosing.refused }

    private var choosing: (keymap: Keymap, refused: [Keymap.RefusedChoice]) {
        Keymap.standard.choosing(keyChoices.compactMap { try? KeyChoice(parsing: $0) })
    }

    /// Replaces the chosen keys of a command; a place and a command without keys remove the choice.
    ///
    /// - Throws: `ParseError` if it can't be parsed or the keys are unavailable; nothing is changed then.
    mutating func chooseKeys(_ typed: String) throws(ParseError) {
        let words = typed.split(separator: " ").map(String.init)
        let choice = words.count == 2 ? nil : try KeyChoice(parsing: typed)
        let (place, command) = try KeyChoice.target(words[0], words[1])
        var chosen = self
        chosen.keyChoices.removeAll { text in
            guard let other = try? KeyChoice(parsing: text) else { return false }
            return other.context == place && other.command == command
        }
        if choice != nil { chosen.keyChoices.append(typed) }
        if choice != nil, let refused = chosen.refusedKeyChoices.last, refused.index == chosen.keyChoices.count - 1 {
            throw refused.reason
        }
        self = chosen
    }
}
