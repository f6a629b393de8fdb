import Canvas
import Catalog
import Testing

@testable import Screens

@Suite("Colours")
struct ThemeTests {
    private static let dark = Color(red: 0x12, green: 0x12, blue: 0x12)
    private static let light = Color(red: 0xFF, green: 0xFF, blue: 0xFF)

    /// Returns the relative luminance (WCAG 2.2).
    private func luminance(_ color: Color) -> Double {
        func linear(_ channel: UInt8) -> Double {
            let share = Double(channel) / 255
            guard share > 0.04045 else { return share / 12.92 }
            let base = (share + 0.055) / 1.055
            // 2.4 = 12/5, so no maths library is needed: x^2.4 = x^2 · x^0.4.
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

    @Test(
        "every text style has a contrast of at least 4.5",
        arguments: [Background.dark, .light], [ColorDepth.eight, .twoHundredFiftySix, .direct])
    func textContrast(background: Background, depth: ColorDepth) {
        let theme = Theme(background: background, depth: depth)
        for (name, style) in Self.readStyles(of: theme) {
            // With eight colours, dim text is in the terminal's own colour.
            guard let ink = shown(style.foreground, isBold: style.bold, at: depth) else { continue }
            let ground = shown(style.background, isBold: false, at: depth) ?? ground(background, depth)
            #expect(contrast(ink, ground) >= 4.5, "\(name): \(contrast(ink, ground))")
        }
    }

    @Test(
        "more is shown by the same hue, lighter on a dark background and darker on a light one",
        arguments: [Background.dark, .light], [ColorDepth.twoHundredFiftySix, .direct])
    func shades(background: Background, depth: ColorDepth) throws {
        let theme = Theme(background: background, depth: depth)
        let shades = try (0...10).map { level in
            try #require(shown(theme.barCell(Double(level)).background, isBold: false, at: depth))
        }
        let lights = shades.map(luminance)
        #expect(lights == lights.sorted(by: background == .dark ? { $0 < $1 } : { $0 > $1 }), "\(shades)")
        #expect(Set(shades).count >= 4)
        let strongest = try #require(shades.last)
        for shade in shades where Set([shade.red, shade.green, shade.blue]).count > 1 {
            #expect((shade.red < shade.green) == (strongest.red < strongest.green), "\(shade)")
            #expect((shade.green < shade.blue) == (strongest.green < strongest.blue), "\(shade)")
        }
    }

    /// Returns the styles of all text, by name; rules and bars are not included.
    private static func readStyles(of theme: Theme) -> [(name: String, style: Style)] {
        let roles = [
            ("brand", theme.brand), ("tab", theme.tab), ("active tab", theme.activeTab), ("heading", theme.heading),
            ("label", theme.label), ("value", theme.value), ("dim", theme.dim), ("accent", theme.accent),
            ("selection", theme.selection), ("key", theme.key), ("key word", theme.keyWord), ("alarm", theme.alarm),
            ("good", theme.good), ("flare", theme.flare),
            ("selected region", theme.onFigure(theme.selectedColor)),
        ]
        return roles
            + (0...10).flatMap { score in
                let region = theme.figureColor(.lowBack, average: Double(score), isSelected: false)
                return [
                    ("pain \(score)", theme.pain(Double(score))), ("on offer \(score)", theme.painOnOffer(score)),
                    ("cell \(score)", theme.painCell(Double(score))), ("region \(score)", theme.onFigure(region)),
                    ("bar \(score)", theme.barCell(Double(score))),
                ]
            }
    }

    /// Returns a colour as xterm shows it by default, where bold text in one of eight colours is bright.
    private func shown(_ color: Color?, isBold: Bool, at depth: ColorDepth) -> Color? {
        guard let color, depth != .direct, let number = color.number(at: depth) else { return color }
        return Color(palette: UInt8(depth == .eight && isBold ? number + 8 : number))
    }

    /// Returns the background: white if light; if dark, black with eight colours, as on the console, else a softer black.
    private func ground(_ background: Background, _ depth: ColorDepth) -> Color {
        background == .light ? Self.light : depth == .eight ? Color(palette: 0) : Self.dark
    }

    @Test(
        "the figure's selected region looks like no pain if none was logged, and otherwise shows its pain",
        arguments: [Background.dark, .light], [ColorDepth.twoHundredFiftySix, .direct])
    func selection(background: Background, depth: ColorDepth) {
        let theme = Theme(background: background, depth: depth)
        let selected = theme.figureColor(.lowBack, average: nil, isSelected: true).number(at: depth)
        let pains = (0...10).map { theme.painColor(Double($0)).number(at: depth) }
        #expect(!pains.contains(selected))
        #expect(theme.figureColor(.lowBack, average: 7, isSelected: true) == theme.painColor(7))
    }

    @Test("in ASCII the figure and its scale stand out from the ground", arguments: [Background.dark, .light])
    func asciiFigure(background: Background) throws {
        var model = BodySample.store(glyphs: .ascii).model
        model.appearance.background = background
        let canvas = view(model)
        let scale = try #require(canvas.firstPlace(of: "0 +"))
        // The figures, and the scale on the last row of the list.
        let areas = [
            Rect(column: 1, row: 3, width: 44, height: 17),
            Rect(column: scale.column + 2, row: scale.row, width: 11, height: 1),
        ]
        var count = 0
        for area in areas {
            for row in area.rows {
                for cell in Array(canvas.row(row))[area.columns]
                where [":", "+", "*", "#", ".", "'"].contains(cell.cluster) {
                    let ink = try #require(cell.style.foreground)
                    #expect(
                        contrast(ink, cell.style.background ?? ground(background, .direct)) >= 3,
                        "\(cell) in row \(row)")
                    count += 1
                }
            }
        }
        #expect(count > 200, "\(canvas.text)")
    }

    @Test("the themes differ, and an unknown one leaves the default colours")
    func themes() {
        let usual = Appearance()
        for name in ["contrast", "soft", "mono"] {
            let other = Appearance(colors: Catalog.standard.theme(name))
            #expect(other.theme.pain(7) != usual.theme.pain(7))
        }
        #expect(Catalog.standard.theme("neon") == nil)
    }

    @Test("without colours the active tab and the chosen score still stand out")
    func noColor() {
        var model = SampleDiary.model()
        model.appearance.depth = .none
        let header = view(model).styledLine(0)
        #expect(header.pieces.contains { $0.text == " Today " && $0.style.reverse })
        #expect(header.pieces.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
    }
}
