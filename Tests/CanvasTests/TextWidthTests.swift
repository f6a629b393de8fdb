import Testing

@testable import Canvas

@Suite("Columns of text")
struct TextWidthTests {
    @Test("every scalar has the width that wcwidth gives it")
    func scalars() {
        var expected: [UInt32: Int] = [:]
        for (first, last, columns) in WidthOracle.runs {
            for value in first...last { expected[value] = columns }
        }
        var different: [String] = []
        for value in UInt32(0xA0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let columns = TextWidth.columns(of: scalar)
            if columns != expected[value, default: 1] { different.append("\(String(value, radix: 16)): \(columns)") }
        }
        #expect(different.isEmpty)
    }

    @Test("control characters have no width")
    func controls() {
        #expect((UInt8(0)..<0x20).allSatisfy { TextWidth.columns(of: Unicode.Scalar($0)) == 0 })
        #expect((UInt8(0x7F)..<0xA0).allSatisfy { TextWidth.columns(of: Unicode.Scalar($0)) == 0 })
        #expect((UInt8(0x20)..<0x7F).allSatisfy { TextWidth.columns(of: Unicode.Scalar($0)) == 1 })
    }

    @Test("texts in many scripts have the width that wcswidth gives them", arguments: WidthOracle.texts)
    func texts(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test("a text is as wide as all its characters together")
    func additivity() {
        for (text, columns) in WidthOracle.texts {
            #expect(text.reduce(0) { $0 + TextWidth.columns(of: $1) } == columns, "\(text)")
        }
    }

    @Test("text is measured as the glyph set spells it")
    func spelledOut() {
        #expect(TextWidth.columns(of: "7 → 5 …") == 7)
        #expect(TextWidth.columns(of: "7 → 5 …", glyphs: .ascii) == 10)
        #expect(TextWidth.columns(of: "a\u{1B}b", glyphs: .ascii) == 4)
    }

    @Test("a scalar taken to be a single column is a cluster of its own, drawn as it is")
    func singleColumnScalars() {
        let single = (0...0x10_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter(\.isSingleColumn)
        #expect(single.count > 1000)
        for scalar in single {
            #expect(TextWidth.columns(of: scalar) == 1, "\(scalar.value)")
            // Between spaces it would be seen if it joined the one before or vanished.
            #expect(" \(Character(scalar)) ".count == 3, "\(scalar.value)")
            #expect(!scalar.properties.isDefaultIgnorableCodePoint, "\(scalar.value)")
        }
        let text = single.map { Character($0) }
        #expect(String(text).count == single.count)
    }
}
