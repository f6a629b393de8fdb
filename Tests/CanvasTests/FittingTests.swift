import Canvas
import Statistics
import Testing

@Suite("Fitting text to columns")
struct FittingTests {
    @Test(
        "truncated text ends in the ellipsis and never splits a character",
        arguments: [
            ("kneeling hip flexor", 19, "kneeling hip flexor"),
            ("kneeling hip flexor", 10, "kneeling …"),
            ("腰が痛い", 8, "腰が痛い"),
            ("腰が痛い", 7, "腰が痛…"),
            ("腰が痛い", 6, "腰が…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
            ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"),
            ("ألم أسفل", 4, "ألم…"),
            ("abc", 1, "…"),
            ("abc", 0, ""),
            ("abc", -1, ""),
        ])
    func truncation(text: String, columns: Int, expected: String) {
        #expect(text.truncated(to: columns) == expected)
    }

    @Test("the ASCII ellipsis is itself truncated if it doesn't fit")
    func asciiTruncation() {
        #expect("kneeling".truncated(to: 6, glyphs: .ascii) == "kne...")
        #expect("kneeling".truncated(to: 2, glyphs: .ascii) == "..")
    }

    @Test(
        "names that begin alike are cut so that they can be told apart, others at their end",
        arguments: [
            (8, Glyphs.unicode, ["s…pushe…", "s…pulle…", "sitting", "leaning…"]),
            (10, .unicode, ["sit…pushe…", "sit…pulle…", "sitting", "leaning f…"]),
            (16, .unicode, ["sitti…pushed ba…", "sitti…pulled fo…", "sitting", "leaning forward"]),
            (11, .ascii, ["si...pus...", "si...pul...", "sitting", "leaning ..."]),
            (
                40, .unicode,
                [
                    "sitting with the seat pushed back", "sitting with the seat pulled forward", "sitting",
                    "leaning forward",
                ]
            ),
        ])
    func toldApart(columns: Int, glyphs: Glyphs, expected: [String]) {
        let names = [
            "sitting with the seat pushed back", "sitting with the seat pulled forward", "sitting", "leaning forward",
        ]
        #expect(names.toldApart(to: columns, glyphs: glyphs) == expected)
    }

    @Test("cut names differ, are never too wide and split no character", arguments: 0..<200)
    func toldApartAtRandom(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let pieces = ["a", "b", " ", "word ", "長時間", "座って", "e\u{301}", "😣", "الجلوس "]
        let start = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
        let names = (0..<4).map { start + "\($0)" + pieces[Int(random.next() % UInt64(pieces.count))] + "end" }
        for columns in 0...30 {
            let cut = names.toldApart(to: columns)
            #expect(cut.allSatisfy { TextWidth.columns(of: $0) <= columns }, "\(cut) in \(columns)")
            if columns >= 6 { #expect(Set(cut).count == names.count, "\(cut) of \(names) in \(columns)") }
        }
    }

    @Test("padding aligns, and counts wide characters twice")
    func padding() {
        #expect("腰".padded(to: 4) == "腰  ")
        #expect("腰".padded(to: 4, alignment: .right) == "  腰")
        #expect("腰".padded(to: 5, alignment: .centre) == " 腰  ")
        #expect("sitting".padded(to: 4) == "sit…")
    }

    @Test("an ASCII text wraps like any other", arguments: 0..<300)
    func wrappingOfBytes(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var pieces = ["a", "bc", "word", "kneeling", "a-word-longer-than-a-line", ",", ".)", " ", "  ", "\t", "\n"]
        // Of every other text each character takes a column, but not a byte.
        if seed.isMultiple(of: 2) { pieces = ["a", "bc", "é", "●", "·", "–", "knee", ",", " ", " ", "  "] }
        let text = (0..<random.next() % 40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
        for columns in [-1, 1, 2, 5, 8, 20] {
            // With a line beyond ASCII below it, the same text is wrapped character by character.
            let lines = Array((text + "\n–").wrapped(to: columns).dropLast())
            #expect(text.wrapped(to: columns) == lines, "\(text) in \(columns)")
        }
    }

    @Test("text wraps at blanks and keeps its paragraphs")
    func wrapping() {
        #expect(
            "Tip the pelvis back, then lean  forward until\nthe front of the right hip pulls gently.\n".wrapped(to: 20)
                == [
                    "Tip the pelvis back,", "then lean forward", "until", "the front of the", "right hip pulls",
                    "gently.", "",
                ])
    }

    @Test("a word longer than a line is broken, a wide one between its characters")
    func longWords() {
        #expect("a quadratus lumborum".wrapped(to: 6) == ["a", "quadra", "tus", "lumbor", "um"])
        #expect("腰が痛い".wrapped(to: 5) == ["腰が", "痛い"])
        #expect("とても長い名前, left".wrapped(to: 14) == ["とても長い名", "前, left"])
        #expect("起きた。".wrapped(to: 6) == ["起き", "た。"])
        #expect("ab,".wrapped(to: 2) == ["a", "b,"])
        #expect("a,b".wrapped(to: 1) == ["a", ",", "b"])
        #expect("腰".wrapped(to: 1) == ["\u{FFFD}"])
        #expect("".wrapped(to: 10) == [""])
    }

    @Test("fitted text is never too wide")
    func property() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<10_000 {
            let text = random.hostileText(length: 16)
            let columns = Int.random(in: 1...12, using: &random)
            for glyphs in [Glyphs.unicode, .ascii] {
                #expect(TextWidth.columns(of: text.truncated(to: columns, glyphs: glyphs), glyphs: glyphs) <= columns)
                #expect(TextWidth.columns(of: text.padded(to: columns, glyphs: glyphs), glyphs: glyphs) == columns)
                for line in text.wrapped(to: columns, glyphs: glyphs) {
                    #expect(TextWidth.columns(of: line, glyphs: glyphs) <= columns)
                }
            }
        }
    }
}
