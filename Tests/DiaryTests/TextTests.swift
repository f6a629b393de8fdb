import Diary
import Testing

@Suite("Texts")
struct TextTests {
    @Test(
        "a text on one line has a separator for each line end",
        arguments: [
            ("Woke stiff.", "Woke stiff."),
            ("Woke stiff.\nBetter at noon.\n", "Woke stiff. / Better at noon."),
            ("a\r\nb\rc", "a / b / c"),
            ("a\u{0B}b\u{0C}c\u{85}d\u{2028}e\u{2029}f", "a / b / c / d / e / f"),
            ("\n\n腰\n\n痛い", "腰 / 痛い"),
            ("", ""),
        ])
    func oneLine(text: String, expected: String) {
        #expect(text.inOneLine(joinedBy: " / ") == expected)
        #expect(text.split(whereSeparator: \.isNewline).joined(separator: " / ") == expected)
    }

    @Test(
        "a text is found anywhere in another one, however its letters are encoded",
        arguments: [
            ("long drive to leeds", "drive", true), ("long drive to leeds", "leeds", true),
            ("long drive to leeds", "leedss", false), ("aab", "ab", true), ("ab", "abc", false), ("ab", "", true),
            ("", "", true), ("caf\u{E9}", "cafe\u{301}", true), ("cafe\u{301}", "cafe", false), ("腰が痛い", "痛い", true),
        ])
    func containing(text: String, part: String, expected: Bool) {
        #expect(text.containsText(part) == expected)
        #expect(part.isEmpty || text.contains(part) == expected)
    }
}
