import Canvas
import Diary

/// The styles of everything on screen, by what it means.
struct Theme: Hashable, Sendable {
    /// The program's name.
    let brand: Style
    /// A tab that is not active.
    let tab: Style
    /// The active tab.
    let activeTab: Style
    /// The head of a group.
    let heading: Style
    /// What names a value, and running text.
    let label: Style
    /// What was logged.
    let value: Style
    /// What was not logged, and what matters least.
    let dim: Style
    /// Rules and axes.
    let rule: Style
    /// The mark of the selected row, and what is going on now.
    let accent: Style
    /// The field that is open for typing, or the choice under the cursor.
    let selection: Style
    /// A key in the footer.
    let key: Style
    /// What the key does.
    let keyWord: Style
    /// A flare-up, what got worse, what went wrong.
    let alarm: Style
    /// What got better, what is done.
    let good: Style

    /// The colour of the selected day of a map and of the selected region of the figure, which none of pain's is like.
    let selectedColor: Color

    let background: Background
    let depth: ColorDepth

    /// The theme for a background and so many colours.
    init(background: Background, depth: ColorDepth) {
        self.background = background
        self.depth = depth
        let palette = Palette(background)
        func style(_ color: Color, bold: Bool = false) -> Style {
            Style(foreground: color, bold: bold && Self.hasBold(background, depth)).degraded(to: depth)
        }
        brand = style(palette.brand, bold: true)
        tab = style(palette.tab)
        activeTab = palette.ink(on: palette.accent, bold: true, depth)
        heading = style(palette.accent, bold: true)
        label = style(palette.label)
        value = style(palette.value, bold: true)
        dim = style(palette.dim)
        rule = style(palette.rule)
        accent = style(palette.accent)
        selection = palette.ink(on: palette.accent, bold: false, depth)
        key = style(palette.key, bold: true)
        keyWord = style(palette.tab)
        alarm = style(palette.alarm)
        good = style(palette.good)
        // With few colours the accent is also the colour of little pain.
        selectedColor = depth <= .sixteen ? palette.value : palette.accent
    }

    /// Whether bold helps reading: terminals of eight colours make bold ones bright, too bright for a light ground.
    private static func hasBold(_ background: Background, _ depth: ColorDepth) -> Bool {
        background == .dark || depth != .eight
    }

    /// The style of a number of pain, on its ramp.
    func pain(_ score: PainScore) -> Style { pain(Double(score.value)) }

    /// The style of an average of pain, 0 to 10, in the colour of the nearest score.
    func pain(_ average: Double) -> Style {
        let score = average.isFinite ? Int(average.rounded()) : 0
        let color = PainRamp.color(of: score, on: background)
        return Style(foreground: color, bold: Self.hasBold(background, depth)).degraded(to: depth)
    }

    /// The style of a cell of a heat map, filled with the colour of a level of pain, 0 to 10; bold where there is no colour.
    func painCell(_ level: Double) -> Style {
        guard depth != .none else { return Style(bold: true) }
        let score = level.isFinite ? Int(level.rounded()) : 0
        return ink(on: PainRamp.color(of: score, on: background), bold: false)
    }

    /// The style of the selected cell of a heat map.
    var selectedCell: Style { ink(on: selectedColor, bold: false) }

    /// The style of words on a coloured ground.
    func ink(on ground: Color, bold: Bool) -> Style { Palette(background).ink(on: ground, bold: bold, depth) }

    /// The style of a score that could be chosen: not bold, except where bold is what makes a colour bright.
    func painOnOffer(_ score: Int) -> Style { depth == .eight ? pain(Double(score)) : painBar(Double(score)) }

    /// The style of a bar of pain: as ``pain(_:)-(Double)``, but not bold, which would widen blocks on some terminals.
    func painBar(_ average: Double) -> Style {
        var style = pain(average)
        style.bold = false
        return style
    }
}

extension Theme {
    /// The colours of the roles on one background.
    private struct Palette {
        let brand, tab, accent, onAccent, label, value, dim, rule, key, alarm, good: Color

        /// The colours of eight that are too dark for black on them: black itself, red, blue, magenta.
        private static let darkOfEight: Set<UInt8> = [0, 1, 4, 5]

        /// The style of words on a coloured ground; of eight colours bold makes black grey, but white bright.
        func ink(on ground: Color, bold: Bool, _ depth: ColorDepth) -> Style {
            let isDarkOfEight = depth == .eight && Self.darkOfEight.contains(ground.in16 & 7)
            let color = isDarkOfEight ? Color(palette: 231, in16: 15) : onAccent
            let isBold = depth == .eight ? isDarkOfEight : bold
            return Style(foreground: color, background: ground, bold: isBold).degraded(to: depth)
        }

        init(_ background: Background) {
            switch background {
            case .dark:
                brand = Color(palette: 216, in16: 11)
                tab = Color(palette: 246, in16: 7)
                accent = Color(palette: 110, in16: 6)
                onAccent = Color(palette: 232, in16: 0)
                label = Color(palette: 248, in16: 7)
                value = Color(palette: 255, in16: 15)
                dim = Color(palette: 244, in16: 8)
                rule = Color(palette: 238, in16: 8)
                key = Color(palette: 180, in16: 11)
                alarm = Color(palette: 203, in16: 9)
                good = Color(palette: 108, in16: 10)
            case .light:
                brand = Color(palette: 130, in16: 5)
                tab = Color(palette: 241, in16: 0)
                accent = Color(palette: 25, in16: 4)
                onAccent = Color(palette: 231, in16: 15)
                label = Color(palette: 240, in16: 0)
                value = Color(palette: 232, in16: 0)
                dim = Color(palette: 242, in16: 8)
                rule = Color(palette: 250, in16: 8)
                key = Color(palette: 94, in16: 5)
                alarm = Color(palette: 160, in16: 1)
                good = Color(palette: 28, in16: 4)
            }
        }
    }
}
