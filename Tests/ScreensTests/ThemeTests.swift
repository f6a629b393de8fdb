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
        #expect(contrasts[0] >= 4.5)
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

    @Test(
        "every style that is read has a contrast of at least 4.5",
        arguments: [Background.dark, .light], [ColorDepth.eight, .twoHundredFiftySix, .direct])
    func textContrast(background: Background, depth: ColorDepth) {
        let theme = Theme(background: background, depth: depth)
        for (name, style) in Self.readStyles(of: theme) {
            // Dim text of eight colours is in the terminal's own colour.
            guard let ink = shown(style.foreground, isBold: style.bold, at: depth) else { continue }
            let ground = shown(style.background, isBold: false, at: depth) ?? ground(background, depth)
            #expect(contrast(ink, ground) >= 4.5, "\(name): \(contrast(ink, ground))")
        }
    }

    /// The styles of everything that is read, by name; rules and bars are not.
    private static func readStyles(of theme: Theme) -> [(name: String, style: Style)] {
        let roles = [
            ("brand", theme.brand), ("tab", theme.tab), ("active tab", theme.activeTab), ("heading", theme.heading),
            ("label", theme.label), ("value", theme.value), ("dim", theme.dim), ("accent", theme.accent),
            ("selection", theme.selection), ("key", theme.key), ("key word", theme.keyWord), ("alarm", theme.alarm),
            ("good", theme.good), ("selected region", theme.onFigure(theme.selectedColor)),
            ("selected cell", theme.selectedCell),
        ]
        return roles
            + (0...10).flatMap { score in
                let region = theme.figureColor(.lowBack, average: Double(score), isSelected: false)
                return [
                    ("pain \(score)", theme.pain(Double(score))), ("on offer \(score)", theme.painOnOffer(score)),
                    ("cell \(score)", theme.painCell(Double(score))), ("region \(score)", theme.onFigure(region)),
                ]
            }
    }

    /// A colour as xterm shows it by default, where bold text in one of eight colours is bright.
    private func shown(_ color: Color?, isBold: Bool, at depth: ColorDepth) -> Color? {
        guard let color, depth != .direct, let number = color.number(at: depth) else { return color }
        return Color(palette: UInt8(depth == .eight && isBold ? number + 8 : number))
    }

    /// Black and white where there are eight colours, as on the console; else a ground a little softer than black.
    private func ground(_ background: Background, _ depth: ColorDepth) -> Color {
        background == .light ? Self.light : depth == .eight ? Color(palette: 0) : Self.dark
    }

    @Test(
        "the selected day of a map and region of the figure look like no pain",
        arguments: [Background.dark, .light], [ColorDepth.eight, .sixteen, .twoHundredFiftySix, .direct])
    func selection(background: Background, depth: ColorDepth) {
        let theme = Theme(background: background, depth: depth)
        let selected = theme.selectedCell.background?.number(at: depth)
        let pains = (0...10).map { theme.painCell(Double($0)).background?.number(at: depth) }
        #expect(!pains.contains(selected))
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
