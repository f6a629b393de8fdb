extension Key {
    /// The name used in settings and help: `x`, `Space`, `Enter`, `Ctrl-R`, `Alt-x`, `Shift-Up`, `F5`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(" "): "Ctrl-Space"
        case .control(let character): "Ctrl-" + character.uppercased()
        case .function(let number): "F\(number)"
        case .modified(let key, let modifiers): modifiers.prefix + key.name
        default: Key.specialNames.first { $0.key == self }?.name ?? ""
        }
    }

    /// Returns the label for the footer: arrow keys as arrows, everything else by ``name``.
    public func label(glyphs: Glyphs) -> String {
        switch self {
        case .up: glyphs.arrowUp
        case .down: glyphs.arrowDown
        case .left: glyphs.arrowLeft
        case .right: glyphs.arrowRight
        default: name
        }
    }

    /// Creates the key with a name, or nil if there is none; case only matters for single characters.
    ///
    /// Accepts common alternative spellings, too: `Escape`, `Return`, `Del`, `Ins`, `PageUp`, `PageDown`, `C-r`, `^R`, `M-x`.
    public init?(named name: String) {
        if name.count == 1, let character = name.first {
            guard !character.isNewline, character.asciiValue.map({ $0 >= 0x20 && $0 != 0x7F }) ?? true else {
                return nil
            }
            self = .character(character)
            return
        }
        if name.count == 2, name.first == "^", let letter = name.last {
            guard let key = Key.control(named: letter) else { return nil }
            self = key
            return
        }
        let lowered = name.lowercased()
        for (prefix, modifier) in KeyModifiers.namePrefixes where lowered.hasPrefix(prefix) {
            guard let key = Key(named: String(name.dropFirst(prefix.count))), let modified = key.named(with: modifier)
            else { return nil }
            self = modified
            return
        }
        if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
            self = .function(number)
            return
        }
        if lowered == "space" {
            self = .character(" ")
            return
        }
        guard let match = (Key.specialNames + Key.otherNames).first(where: { $0.name.lowercased() == lowered }) else {
            return nil
        }
        self = match.key
    }

    private static let specialNames: [(key: Key, name: String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
        (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
        (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
    ]

    private static let otherNames: [(key: Key, name: String)] = [
        (.enter, "Return"), (.escape, "Escape"), (.backTab, "BackTab"), (.delete, "Del"), (.insert, "Ins"),
        (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    ]

    /// Returns this key with a modifier before its name; nil if terminals can't tell it from another key.
    private func named(with modifier: KeyModifiers) -> Key? {
        switch (modifier, self) {
        case (.control, .character(let character)): Key.control(named: character)
        case (.control, .modified(.character(let character), let others)):
            Key.control(named: character)?.adding(others)
        case (.shift, .character): nil
        default: adding(modifier)
        }
    }
}

extension KeyModifiers {
    /// The prefixes of names, each with its modifier.
    static let namePrefixes: [(String, KeyModifiers)] = [
        ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift), ("c-", .control), ("m-", .alt), ("s-", .shift),
    ]

    /// The modifiers as the prefix of a name.
    var prefix: String {
        (contains(.control) ? "Ctrl-" : "") + (contains(.alt) ? "Alt-" : "") + (contains(.shift) ? "Shift-" : "")
    }
}
