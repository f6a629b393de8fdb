import Canvas
import Diary

extension Keymap {
    /// A choice that was refused; the keys of its command stay as they were.
    public struct RefusedChoice: Hashable, Sendable {
        /// Its index among the choices.
        public let index: Int
        /// The reason.
        public let reason: ParseError
    }

    /// Returns the keymap with the user's choices applied, and the choices that were refused.
    ///
    /// Keys chosen for a command replace all its keys in that context. A screen may also have its own keys for a command of every screen,
    /// whose usual keys then still work there. If keys would have two meanings where they are pressed, the chosen ones are refused; of two
    /// choices, the later one.
    public func choosing(_ choices: [KeyChoice]) -> (keymap: Keymap, refused: [RefusedChoice]) {
        var refused: [Int: ParseError] = [:]
        for (index, choice) in choices.enumerated() {
            if let reason = objection(to: choice) { refused[index] = reason }
        }
        while true {
            let followed = choices.indices.filter { refused[$0] == nil }
            var keymap = self
            for index in followed { keymap.apply(choices[index]) }
            guard let (index, reason) = keymap.lastClash(of: choices, followed) else {
                let reasons = refused.sorted { $0.key < $1.key }
                return (keymap, reasons.map { RefusedChoice(index: $0.key, reason: $0.value) })
            }
            refused[index] = reason
        }
    }

    /// Returns the objection to a choice regardless of the others, if any.
    private func objection(to choice: KeyChoice) -> ParseError? {
        guard let binding = self.binding(changedBy: choice) else {
            return ParseError(
                found: choice.command.rawValue,
                expected: "a command of \(choice.context.rawValue); twinge keys lists them")
        }
        if binding.isTakingDigits {
            let expected = "a command with keys to choose; the digits stand for themselves"
            return ParseError(found: choice.command.rawValue, expected: expected)
        }
        let typed = choice.keys.first { sequence in
            if case .character? = sequence.keys.first { choice.context.takesText } else { false }
        }
        return typed.map { ParseError(found: $0.name, expected: "a key that does not type a letter there, as Ctrl-X") }
    }

    /// Returns the binding that a choice changes, or that it overrides for one screen.
    private func binding(changedBy choice: KeyChoice) -> Binding? {
        // A dialog has only its own keys.
        let contexts = situations.first { $0.first == choice.context && $0.contains(.screens) } ?? [choice.context]
        return binding(of: choice.command, in: contexts)
    }

    private mutating func apply(_ choice: KeyChoice) {
        guard var binding = self.binding(changedBy: choice) else { return }
        var keys = choice.keys
        let wayOut = KeySequence(.control("c"))
        // Whatever is chosen, Ctrl-C still closes a dialog or quits.
        if binding.keys.contains(wayOut), !keys.contains(wayOut) { keys.append(wayOut) }
        binding.keys = keys
        var table = self[choice.context]
        if let index = table.bindings.firstIndex(where: { $0.command == choice.command }) {
            table.bindings[index] = binding
        } else {
            table.bindings.append(binding)
        }
        self[choice.context] = table
    }

    /// Returns the last of the choices whose keys have another meaning as well, and that meaning.
    private func lastClash(of choices: [KeyChoice], _ followed: [Int]) -> (Int, ParseError)? {
        for index in followed.reversed() {
            let choice = choices[index]
            for situation in situations where situation.contains(choice.context) {
                for context in situation {
                    for binding in self[context].bindings where binding.command != choice.command {
                        guard let key = binding.clash(with: choice.keys) else { continue }
                        if binding.isYielding, context == .screens, choice.context != .screens { continue }
                        let owner = "\(binding.command.rawValue) (\(context.rawValue))"
                        return (index, ParseError(found: key.name, expected: "a free key; \(owner) has it"))
                    }
                }
            }
        }
        return nil
    }
}

extension Binding {
    /// Whether its keys are digits that enter their own number.
    fileprivate var isTakingDigits: Bool { command == .logPain || command == .toggleWeekday }

    /// Whether a screen may use its keys for something else: those that save pictures used to be free on most screens.
    fileprivate var isYielding: Bool { command == .savePicture || command == .saveText }

    /// Returns the first of some keys that conflicts with one of its own.
    fileprivate func clash(with sequences: [KeySequence]) -> KeySequence? {
        sequences.first { sequence in
            keys.contains { $0.keys.starts(with: sequence.keys) || sequence.keys.starts(with: $0.keys) }
        }
    }
}
