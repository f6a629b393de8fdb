import Canvas
import Testing

@Suite("Keys and their names")
struct KeyTests {
    @Test(
        "a key has a name and the name finds the key",
        arguments: [
            (Key.character("x"), "x"), (.character("T"), "T"), (.character(" "), "Space"), (.character("-"), "-"),
            (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
            (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
            (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
            (.function(5), "F5"), (.control("r"), "Ctrl-R"), (.control(" "), "Ctrl-Space"), (.control("["), "Ctrl-["),
            (.alt("x"), "Alt-x"), (.alt("X"), "Alt-X"), (.alt("-"), "Alt--"), (.alt(.enter), "Alt-Enter"),
            (.alt(.control("r")), "Alt-Ctrl-R"), (Key.left.adding(.control), "Ctrl-Left"),
            (Key.up.adding([.shift, .alt, .control]), "Ctrl-Alt-Shift-Up"),
            (Key.function(3).adding(.shift), "Shift-F3"),
            (.character("é"), "é"), (.character("ß"), "ß"),
        ])
    func names(key: Key, name: String) {
        #expect(key.name == name)
        #expect(Key(named: name) == key)
    }

    @Test(
        "accepts alternative spellings",
        arguments: [
            ("ctrl-r", Key.control("r")), ("C-r", .control("r")), ("^R", .control("r")), ("M-x", .alt("x")),
            ("escape", .escape), ("RETURN", .enter), ("PageUp", .pageUp), ("del", .delete), ("f12", .function(12)),
            ("S-Tab", .backTab), ("^", .character("^")), ("Ctrl-Alt-R", .alt(.control("r"))),
        ])
    func spellings(name: String, key: Key) {
        #expect(Key(named: name) == key)
    }

    @Test(
        "what no terminal can send isn't a key",
        arguments: ["", "Ctrl-", "Ctrl-1", "Ctrl-é", "Shift-x", "F0", "F99", "Hyper-x", "xx", "\n", "^1", "\u{7F}"])
    func noKey(name: String) {
        #expect(Key(named: name) == nil)
    }

    @Test("footers show arrow keys as arrows")
    func labels() {
        let keys: [Key] = [.left, .up, .control("r")]
        #expect(keys.map { $0.label(glyphs: .unicode) } == ["←", "↑", "Ctrl-R"])
        #expect(keys.map { $0.label(glyphs: .ascii) } == ["<-", "^", "Ctrl-R"])
    }

    @Test("modifiers combine on one key")
    func modifiers() {
        #expect(Key.left.adding(.shift).adding(.alt) == .modified(.left, [.shift, .alt]))
        #expect(Key.left.adding([]) == .left)
        #expect(Key.tab.adding(.shift) == .backTab)
        #expect(Key.character("r").adding(.control) == .control("r"))
        #expect(Key.character("r").adding([.control, .alt]) == .alt(.control("r")))
        #expect(Key.character("r").adding(.shift) == .character("R"))
        #expect(Key.character("1").adding(.control) == .modified(.character("1"), .control))
    }
}
