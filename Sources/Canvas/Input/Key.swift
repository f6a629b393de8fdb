/// A key as the terminal reports it.
///
/// Keys are data: tables bind them to commands, and settings refer to them by ``name``.
public enum Key: Hashable, Sendable {
    /// A key that types a character; a capital letter is its own character.
    case character(Character)
    /// Enter or Return.
    case enter
    /// Escape.
    case escape
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// Backspace, which deletes to the left.
    case backspace
    /// Delete, which deletes to the right.
    case delete
    /// Insert.
    case insert
    /// The up arrow.
    case up
    /// The down arrow.
    case down
    /// The left arrow.
    case left
    /// The right arrow.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page Up.
    case pageUp
    /// Page Down.
    case pageDown
    /// A function key, 1 or more.
    case function(Int)
    /// Ctrl with a letter (lower case), the blank, or one of `@ [ \ ] ^ _`.
    case control(Character)
    /// Another key with modifiers that its own case doesn't include.
    indirect case modified(Key, KeyModifiers)

    /// Returns Alt with a character.
    public static func alt(_ character: Character) -> Key { .alt(.character(character)) }

    /// Returns Alt with another key.
    public static func alt(_ key: Key) -> Key { key.adding(.alt) }

    /// Returns the key with modifiers, in canonical form.
    ///
    /// Ctrl with a letter is ``control(_:)``, Shift with a letter the capital, Shift with Tab ``backTab``; modified keys are never nested.
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

    /// Returns the control key of a character, if terminals can send one.
    static func control(named character: Character) -> Key? {
        let lowered = Character(character.lowercased())
        return lowered.isASCII && (lowered.isLetter || "@[\\]^_ ".contains(lowered)) ? .control(lowered) : nil
    }
}

/// Modifier keys held down with another key.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
    /// One bit for each modifier.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = KeyModifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = KeyModifiers(rawValue: 2)
    /// Ctrl.
    public static let control = KeyModifiers(rawValue: 4)
}
