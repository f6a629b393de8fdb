import Canvas
import Testing

@Suite("Colours and styles")
struct StyleTests {
    private let amber = Color(red: 0xD7, green: 0xAF, blue: 0x5F, in16: 3)
    private let grey = Color(palette: 243, in16: 8)

    @Test("a colour has its number at every depth")
    func numbers() {
        #expect(ColorDepth.allCases.map(amber.number(at:)) == [nil, 3, 3, 179, 0xD7AF5F])
    }

    @Test("a colour without explicit substitutes uses the nearest")
    func nearest() {
        #expect(Color(red: 255, green: 0, blue: 0).in256 == 196)
        #expect(Color(red: 255, green: 0, blue: 0).in16 == 9)
        #expect(Color(red: 0x76, green: 0x76, blue: 0x76).in256 == 243)
        #expect(Color(palette: 203) == Color(red: 255, green: 95, blue: 95, in256: 203, in16: Color(palette: 203).in16))
        #expect((16...255).allSatisfy { Color(palette: $0).number(at: .twoHundredFiftySix) == Int($0) })
    }

    @Test("the nearest palette colour of a palette colour looks the same")
    func nearestIsExact() {
        for number in UInt8(16)...255 {
            let color = Color(palette: number)
            let nearest = Color(palette: Color(red: color.red, green: color.green, blue: color.blue).in256)
            #expect((nearest.red, nearest.green, nearest.blue) == (color.red, color.green, color.blue))
        }
    }

    @Test("a style laid over another wins wherever it sets anything")
    func merging() {
        let base = Style(foreground: amber, background: grey, underline: true)
        #expect(
            base.merging(Style(foreground: grey, bold: true))
                == Style(foreground: grey, background: grey, bold: true, underline: true))
        #expect(base.merging(.plain) == base)
    }

    @Test("without colour a background becomes reverse and grey becomes dim")
    func withoutColor() {
        #expect(Style(foreground: amber, bold: true).degraded(to: .none) == Style(bold: true))
        #expect(Style(foreground: grey).degraded(to: .none) == Style(dim: true))
        #expect(Style(foreground: grey, background: amber).degraded(to: .none) == Style(dim: true, reverse: true))
    }

    @Test("with eight colours nothing vanishes into the background")
    func eight() {
        let brightRed = Color(palette: 203, in16: 9)
        #expect(Style(foreground: grey).degraded(to: .eight) == Style(dim: true))
        let red = Style(foreground: brightRed).degraded(to: .eight)
        #expect(red.bold)
        #expect(red.foreground?.number(at: .eight) == 1)
        #expect(Style(foreground: amber).degraded(to: .eight) == Style(foreground: amber))
        #expect(Style(foreground: grey).degraded(to: .sixteen) == Style(foreground: grey))
    }

    @Test("degrading is idempotent")
    func idempotence() {
        for number in UInt8(0)...255 {
            let style = Style(foreground: Color(palette: number), background: Color(palette: 255 - number))
            for depth in ColorDepth.allCases {
                let once = style.degraded(to: depth)
                #expect(once.degraded(to: depth) == once)
            }
        }
    }

    @Test("a background is light or dark by its luminance")
    func background() {
        #expect(Background(red: 18, green: 18, blue: 18) == .dark)
        #expect(Background(red: 253, green: 246, blue: 227) == .light)
        #expect(Background(red: 0, green: 0, blue: 255) == .dark)
    }
}
