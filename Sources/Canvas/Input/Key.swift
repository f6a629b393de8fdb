/// A key as the terminal reports it.
///
/// Keys are data: tables bind them to commands, and settings name them (``init(named:)``, ``name``).
public enum Key: Hashable, Sendable {
    /// A key that types a character; a capital letter is the character itself.
    case character(Character)
    /// Enter or Return.
    case enter
    /// Escape.
    case escape
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// Deletes to the left.
    case backspace
    /// Deletes to the right.
    case delete
    /// Insert.
    case insert
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow left.
    case left
    /// The arrow right.
    case right
    /// To the beginning.
    case home
    /// To the end.
    case end
    /// A page up.
    case pageUp
    /// A page down.
    case pageDown
    /// A function key, 1 or more.
    case function(Int)
    /// Ctrl and a letter (lower case) or one of `@ [ \ ] ^ _` and the blank.
    case control(Character)
    /// Another key with modifiers that its own case does not tell.
    indirect case modified(Key, KeyModifiers)

    /// Alt and a character.
    public static func alt(_ character: Character) -> Key { .alt(.character(character)) }

    /// Alt and another key.
    public static func alt(_ key: Key) -> Key { key.adding(.alt) }

    /// The key with modifiers, in its one canonical form.
    ///
    /// Ctrl with a letter is ``control(_:)``, Shift with a letter the capital, Shift with Tab ``backTab``; a modified key
    /// never stands within another.
    public func adding(_ modifiers: KeyModifiers) -> Key {
        var modifiers = modifiers
        var key = self
        if case .modified(let inner, let old) = self {
            key = inner
            modifiers.formUnion(old)
        }
        if case .character(let character) = key {
            if modifiers.remove(.shift) != nil, let capital = character.uppercased().first {
                key = .character(capital)
            }
            if modifiers.contains(.control), let control = Key.control(named: character) {
                key = control
                modifiers.remove(.control)
            }
        } else if key == .tab, modifiers.remove(.shift) != nil {
            key = .backTab
        }
        return modifiers.isEmpty ? key : .modified(key, modifiers)
    }

    /// The control key of a character, if terminals can send one.
    static func control(named character: Character) -> Key? {
        let lowered = Character(character.lowercased())
        return lowered.isASCII && (lowered.isLetter || "@[\\]^_ ".contains(lowered)) ? .control(lowered) : nil
    }
}

/// Keys held down together with another.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
    /// One bit for each modifier.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = KeyModifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = KeyModifiers(rawValue: 2)
    /// Ctrl.
    public static let control = KeyModifiers(rawValue: 4)
}
