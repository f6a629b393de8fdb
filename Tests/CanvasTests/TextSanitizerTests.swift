import Canvas
import Statistics
import Testing

@Suite("Making text safe to draw")
struct TextSanitizerTests {
    @Test(
        "control characters become visible",
        arguments: [
            ("\u{1B}[31mred\u{7}", "␛[31mred␇", "^[[31mred^G"),
            ("a\tb\nc\r\nd\0", "a␉b␊c␍␊d␀", "a^Ib^Jc^M^Jd^@"),
            ("\u{7F}", "␡", "^?"),
            ("\u{9B}31m", "\u{FFFD}31m", "?31m"),
            ("one\u{2028}two", "one␊two", "one^Jtwo"),
        ])
    func controls(text: String, unicode: String, ascii: String) {
        #expect(TextSanitizer.sanitized(text) == unicode)
        #expect(TextSanitizer.sanitized(text, glyphs: .ascii) == ascii)
    }

    @Test(
        "direction overrides and invisible characters can't hide",
        arguments: [
            ("low\u{202E}tfel", "low\u{FFFD}tfel"),
            ("\u{2067}back\u{2069}", "\u{FFFD}back\u{FFFD}"),
            ("dri\u{200B}ving", "dri\u{FFFD}ving"),
            ("dri\u{200D}ving", "dri\u{FFFD}ving"),
            ("driving\u{FEFF}", "driving\u{FFFD}"),
            ("dri\u{AD}ving", "dri\u{FFFD}ving"),
            ("dri\u{E0061}ving", "dri\u{FFFD}ving"),
            ("a\u{FE0F}", "a\u{FFFD}"),
            ("\u{200F}ألم\u{200E}", "ألم"),
        ])
    func hidden(text: String, safe: String) {
        #expect(TextSanitizer.sanitized(text) == safe)
    }

    @Test(
        "joiners and selectors stay where scripts and emoji need them",
        arguments: ["نمی\u{200C}خواهم", "क्\u{200D}ष", "👩‍👩‍👧", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "葛\u{E0100}", "é", "e\u{301}"])
    func kept(text: String) {
        #expect(TextSanitizer.sanitized(text) == text)
    }

    @Test("with an ASCII glyph set everything is spelled in ASCII")
    func spelling() {
        #expect(
            TextSanitizer.sanitized("“16–22 Nov” · 7 → 5 … é 腰", glyphs: .ascii)
                == "\"16-22 Nov\" | 7 -> 5 ... e ?")
    }

    @Test("sanitized random text can't affect a terminal, and sanitizing is idempotent")
    func property() {
        var random = SplitMix64(seed: 20_261_120)
        for _ in 0..<2_000 {
            let text = random.hostileText(length: 12)
            for glyphs in [Glyphs.unicode, .ascii] {
                let safe = TextSanitizer.sanitized(text, glyphs: glyphs)
                #expect(safe.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
                #expect(!safe.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
                #expect(TextSanitizer.sanitized(safe, glyphs: glyphs) == safe)
                #expect(!glyphs.isASCII || safe.unicodeScalars.allSatisfy(\.isASCII))
            }
        }
    }

    @Test("text is spelled in ASCII: glyphs by their spelling, Latin letters without their marks, the rest as ?")
    func wholeSpelling() {
        #expect(
            TextSanitizer.spelledInASCII("“Grüße” – naïve…\nÅngström, 50 µg ∑ 漢 e\u{301}")
                == "\"Grusse\" - naive...\nAngstrom, 50 ug ? ? e")
    }
}
