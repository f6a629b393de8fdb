import Canvas
import Catalog
import Diary

/// The styles of everything on screen, by what it shows.
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
    /// Lines of boxes, and days to come.
    let faint: Style
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
    /// What got worse, what went wrong.
    let alarm: Style
    /// A flare-up.
    let flare: Style
    /// What got better, what is done.
    let good: Style
    /// A line over time.
    let plot: Style
    /// Behind a line during a flare-up.
    let band: Style
    /// The dotted line of the usual value.
    let usual: Style
    /// The worked muscle, and breath.
    let worked: Style
    /// Bars of shares and counts.
    let bar: Style
    /// Bars beside those.
    let barRest: Style
    /// Behind the empty steps of a gauge; plain where there are few colours.
    let gaugeRest: Style
    /// Behind the selected row and what is to be done next; plain where there are few colours.
    let tint: Style
    /// Behind a dialog; plain where there are few colours.
    let panel: Style

    /// The colour of the selected region of the figure where nothing was logged.
    let selectedColor: Color

    let background: Background
    let depth: ColorDepth
    private let colors: ColorSet

    /// The theme for a background and so many colours.
    init(background: Background, depth: ColorDepth, colors theme: ColorTheme? = Catalog.standard.themes.first) {
        let colors = theme?.colors(on: background) ?? Self.noColors
        (self.background, self.depth, self.colors) = (background, depth, colors)
        let hasBold = background == .dark || depth != .eight
        func style(_ role: ColorRole, bold: Bool = false) -> Style {
            // Of eight colours the bright ones, which bold makes, are too faint on a light ground.
            let color = hasBold ? colors[role] : colors[role].withoutBrightness
            return Style(foreground: color, bold: bold && hasBold).degraded(to: depth)
        }
        func chosen(bold: Bool) -> Style {
            depth <= .sixteen
                ? Style(bold: bold, reverse: true) : Self.ink(colors[.tabfg], on: colors[.tabbg], bold: bold, depth)
        }
        brand = style(.brand, bold: true)
        // With few colours, what is dim would be too faint for words that are read.
        tab = Style(foreground: colors[.dim].standingIn(as: colors[.text])).degraded(to: depth)
        activeTab = chosen(bold: true)
        heading = style(.head, bold: true)
        label = style(.text)
        value = style(.value, bold: true)
        dim = style(.dim)
        faint = style(.faint)
        rule = style(.rule)
        accent = style(.head)
        selection = chosen(bold: false)
        key = style(.key, bold: true)
        keyWord = tab
        alarm = style(.bad)
        flare = style(.flare)
        good = style(.good)
        plot = style(.plot)
        band = depth >= .twoHundredFiftySix ? Style(background: colors[.band]) : style(.band)
        usual = style(.usual)
        panel = depth >= .twoHundredFiftySix ? Style(background: colors[.panel]) : .plain
        worked = style(.worked)
        bar = style(.bar)
        barRest = style(.bar2)
        let hasGrounds = depth >= .twoHundredFiftySix
        gaugeRest = hasGrounds ? Style(background: colors[.gauge0]) : .plain
        tint = hasGrounds ? Style(background: colors[.sel]) : .plain
        // With few colours the accent is also the colour of little pain.
        selectedColor = depth <= .sixteen ? colors[.value] : colors[.tabbg]
    }

    private static let noColors = ColorSet(ground: Color(palette: 0), ramp: [], roles: [:])

    // MARK: pain

    /// The style of a number of pain: a chip in the colour of its score.
    func pain(_ score: PainScore) -> Style { pain(Double(score.value)) }

    /// The style of an average of pain, 0 to 10: a chip in the colour of the nearest score.
    func pain(_ average: Double) -> Style { chip(Self.score(average), bold: true) }

    /// The style of a score that could be chosen.
    func painOnOffer(_ score: Int) -> Style { chip(score, bold: false) }

    /// The style of a bar of pain, or of another block without letters, in the colour of the nearest score.
    func painBar(_ average: Double) -> Style {
        Style(foreground: painColor(average)).degraded(to: depth)
    }

    /// The style of a cell of a heat map, filled with the colour of a level of pain, 0 to 10; bold where there is no colour.
    func painCell(_ level: Double) -> Style { chip(Self.score(level), bold: depth == .none) }

    /// The colour of the nearest score.
    func painColor(_ average: Double) -> Color { tone(Self.score(average)).color }

    /// The least score that is reversed where there is no colour.
    private static let leastReversed = 7

    private func chip(_ score: Int, bold: Bool) -> Style {
        if depth == .none { return Style(bold: bold, reverse: bold && score >= Self.leastReversed) }
        let tone = tone(score)
        guard depth <= .sixteen else { return Self.ink(tone.color.legibleInk, on: tone.color, bold: bold, depth) }
        guard let ink = tone.blockInk else {
            return Style(foreground: tone.color, bold: bold && tone.isBold).degraded(to: depth)
        }
        return Self.ink(ink, on: tone.color, bold: bold && tone.isBold, depth)
    }

    private func tone(_ score: Int) -> Tone {
        colors.ramp.indices.contains(score) ? colors.ramp[score] : Tone(colors[.value])
    }

    private static func score(_ average: Double) -> Int {
        average.isFinite ? min(max(Int(average.rounded()), 0), 10) : 0
    }

    // MARK: figures

    /// The style of words on a coloured ground.
    func ink(on ground: Color, bold: Bool) -> Style {
        // What stands in for a dark colour may be a light one.
        let shown = depth <= .sixteen ? Color(palette: ground.in16) : ground
        return Self.ink(shown.legibleInk, on: ground, bold: bold, depth)
    }

    /// Two quiet greys that tell neighbouring regions of the body apart.
    var skin: (Color, Color) { (colors[.skin1], colors[.skin2]) }

    /// The colours of drawn exercises.
    var figure: FigureColors { colors.figure }

    /// Of eight colours bold makes black grey, but white bright.
    private static func ink(_ letters: Color, on ground: Color, bold: Bool, _ depth: ColorDepth) -> Style {
        let isDarkOfEight = depth == .eight && darkOfEight.contains(ground.in16 & 7)
        let ink = isDarkOfEight ? Color(palette: 231, in16: 15) : letters
        let isBold = depth == .eight ? isDarkOfEight : bold
        return Style(foreground: ink, background: ground, bold: isBold).degraded(to: depth)
    }

    /// The colours of eight that are too dark for black on them: black itself, red, blue, magenta.
    private static let darkOfEight: Set<UInt8> = [0, 1, 4, 5]
}

extension Color {
    /// The same colour with a plain one as its stand-in among the 16, unless that is the grey of what is dim.
    fileprivate var withoutBrightness: Color {
        in16 == 8 ? self : Color(red: red, green: green, blue: blue, in256: in256, in16: in16 & 7)
    }

    /// The same colour, with another's stand-in among the 16.
    fileprivate func standingIn(as other: Color) -> Color {
        Color(red: red, green: green, blue: blue, in256: in256, in16: other.in16)
    }
}
