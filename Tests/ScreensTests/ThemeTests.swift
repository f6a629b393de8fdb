import Canvas
import Testing

@testable import Screens

@Suite("Colours")
struct ThemeTests {
    private static let dark = Color(red: 0x12, green: 0x12, blue: 0x12)
    private static let light = Color(red: 0xFF, green: 0xFF, blue: 0xFF)

    /// Relative luminance (WCAG 2.2).
    private func luminance(_ color: Color) -> Double {
        func linear(_ channel: UInt8) -> Double {
            let share = Double(channel) / 255
            guard share > 0.04045 else { return share / 12.92 }
            let base = (share + 0.055) / 1.055
            // 2.4 = 12/5, so that no mathematics library is needed: x^2.4 = x^2 · x^0.4.
            var root = 1.0
            for _ in 0..<60 { root = (4 * root + base * base / (root * root * root * root)) / 5 }
            return base * base * root
        }
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
    }

    private func contrast(_ left: Color, _ right: Color) -> Double {
        let (low, high) = (min(luminance(left), luminance(right)), max(luminance(left), luminance(right)))
        return (high + 0.05) / (low + 0.05)
    }

    @Test("the contrast of the pain ramp rises at every step", arguments: [Background.dark, .light])
    func rampRises(background: Background) {
        let ground = background == .dark ? Self.dark : Self.light
        let contrasts = (0...10).map { contrast(PainRamp.color(of: $0, on: background), ground) }
        #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 < $1 }, "\(contrasts)")
        #expect(contrasts[0] >= 3)
        #expect(contrasts[10] >= 7)
    }

    @Test("with 256 colours it never falls", arguments: [Background.dark, .light])
    func rampIn256(background: Background) {
        let ground = background == .dark ? Self.dark : Self.light
        let contrasts = (0...10).map { score in
            contrast(Color(palette: PainRamp.color(of: score, on: background).in256), ground)
        }
        #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 <= $1 }, "\(contrasts)")
        #expect(contrasts[10] > contrasts[5] && contrasts[5] > contrasts[0])
    }

    @Test("text can be read on its background", arguments: [Background.dark, .light])
    func textContrast(background: Background) throws {
        let ground = background == .dark ? Self.dark : Self.light
        let theme = Theme(background: background, depth: .direct)
        for style in [
            theme.label, theme.value, theme.heading, theme.key, theme.keyWord, theme.tab, theme.alarm, theme.good,
        ] {
            #expect(contrast(try #require(style.foreground), ground) >= 4.5)
        }
        #expect(contrast(try #require(theme.dim.foreground), ground) >= 4)
    }

    @Test("without colours the active tab and the chosen score stand out all the same")
    func noColor() {
        var model = SampleDiary.model()
        model.appearance.depth = .none
        let header = view(model).styledLine(0)
        #expect(header.pieces.contains { $0.text == " Today " && $0.style.reverse })
        #expect(header.pieces.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
    }
}
