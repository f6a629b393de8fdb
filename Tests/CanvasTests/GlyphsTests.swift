import Canvas
import Testing

@Suite("Glyph sets")
struct GlyphsTests {
    private func characters(of glyphs: Glyphs) -> [Character] {
        [
            glyphs.replacement, glyphs.rule, glyphs.verticalRule, glyphs.progressFull, glyphs.progressEmpty,
            glyphs.selection, glyphs.tick, glyphs.circle, glyphs.dot, glyphs.missing, glyphs.notLogged, glyphs.rise,
            glyphs.fall, glyphs.times, glyphs.minus, glyphs.separator, glyphs.rangeDash,
        ] + glyphs.verticalEighths + glyphs.horizontalEighths + glyphs.shades
    }

    private func texts(of glyphs: Glyphs) -> [String] {
        [glyphs.ellipsis, glyphs.arrowLeft, glyphs.arrowRight, glyphs.arrowUp, glyphs.arrowDown, glyphs.longDash]
    }

    @Test("every glyph takes one column")
    func columns() {
        for glyphs in [Glyphs.unicode, .ascii] {
            #expect(characters(of: glyphs).allSatisfy { TextWidth.columns(of: $0) == 1 })
            #expect(glyphs.verticalEighths.count == 9 && glyphs.horizontalEighths.count == 9)
            #expect(glyphs.shades.count == 5)
        }
    }

    @Test("the ASCII set is pure ASCII")
    func ascii() {
        #expect(characters(of: .ascii).allSatisfy { $0.isASCII })
        #expect(texts(of: .ascii).joined().allSatisfy { $0.isASCII })
    }

    @Test("every Unicode glyph has an ASCII spelling")
    func spellings() {
        let signs = characters(of: .unicode).map { String($0) } + texts(of: .unicode)
        #expect(signs.allSatisfy { TextSanitizer.sanitized($0, glyphs: .ascii).allSatisfy { $0.isASCII } })
    }

    @Test("glyphs with different meanings look different")
    func distinct() {
        for glyphs in [Glyphs.unicode, .ascii] {
            #expect(Set([glyphs.tick, glyphs.times, glyphs.circle, glyphs.dot, glyphs.selection]).count == 5)
            #expect(glyphs.missing != glyphs.verticalEighths[1])
            #expect(glyphs.progressFull != glyphs.progressEmpty)
            #expect(glyphs.rise != glyphs.fall)
        }
    }
}
