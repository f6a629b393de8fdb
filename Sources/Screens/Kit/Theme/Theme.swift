import Canvas
import Catalog
import Diary

/// The styles of everything on screen, by role.
struct Theme: Hashable, Sendable {
    /// The program's name.
    let brand: Style
    /// An inactive tab.
    let tab: Style
    /// The active tab.
    let activeTab: Style
    /// The heading of a group.
    let heading: Style
    /// The name of a value, and running text.
    let label: Style
    /// A logged value.
    let value: Style
    /// A missing value, and what matters least.
    let dim: Style
    /// Box edges, and future days.
    let faint: Style
    /// Rules and axes.
    let rule: Style
    /// The selection mark, and what is in progress.
    let accent: Style
    /// The focused field, or the choice under the cursor.
    let selection: Style
    /// A key in the footer.
    let key: Style
    /// A key's description in the footer.
    let keyWord: Style
    /// Something that got worse or went wrong.
    let alarm: Style
    /// A flare-up.
    let flare: Style
    /// Something that got better or is done.
    let good: Style
    /// A line over time.
    let plot: Style
    /// The background of a line during a flare-up.
    let band: Style
    /// The dotted line of the usual value.
    let usual: Style
    /// The muscle that is worked, and the breath.
    let worked: Style
    /// Bars of shares and counts.
    let bar: Style
    /// The rest of such bars.
    let barRest: Style
    /// The background of a gauge's empty steps; plain if there are few colours.
    let gaugeRest: Style
    /// The background of the selected row and the next step; plain if there are few colours.
    let tint: Style
    /// The background of a dialog; plain if there are few colours.
    let panel: Style

    /// The colour of the figure's selected region if nothing was logged there.
    let selectedColor: Color

    let background: Background
    let depth: ColorDepth
    private let colors: ColorSet
    /// The styles of the scores from 0 to 10, bold and not; to find a colour's ink takes some arithmetic.
    private let boldChips, chips: [Style]
    /// The colours of shares and counts from 0 to 10, from a gauge's empty step to a bar; empty if there are few colours.
    private let barShades: [Color]

    /// Creates the theme for a background and a colour depth.
    init(background: Background, depth: ColorDepth, colors theme: ColorTheme? = Catalog.standard.themes.first) {
        let colors = theme?.colors(on: background) ?? Self.noColors
        (self.background, self.depth, self.colors) = (background, depth, colors)
        boldChips = (0...10).map { Self.chip($0, bold: true, colors, depth) }
        chips = (0...10).map { Self.chip($0, bold: false, colors, depth) }
        let shades = depth == .twoHundredFiftySix ? colors[.bar].shadesIn256 : nil
        barShades =
            depth < .twoHundredFiftySix
            ? [] : (0...10).map { colors[.gauge0].mixed(with: colors[.bar], Double($0) / 10, among: shades) }
        let hasBold = background == .dark || depth != .eight
        func style(_ role: ColorRole, bold: Bool = false) -> Style {
            // With eight colours, bold makes colours bright, which is too faint on a light background.
            let color = hasBold ? colors[role] : colors[role].withoutBrightness
            return Style(foreground: color, bold: bold && hasBold).degraded(to: depth)
        }
        func chosen(bold: Bool) -> Style {
            depth <= .sixteen
                ? Style(bold: bold, reverse: true) : Self.ink(colors[.tabfg], on: colors[.tabbg], bold: bold, depth)
        }
        brand = style(.brand, bold: true)
        // With few colours, dim would be too faint to read.
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
        // With few colours the accent is also the colour of mild pain.
        selectedColor = depth <= .sixteen ? colors[.value] : colors[.tabbg]
    }

    private static let noColors = ColorSet(ground: Color(palette: 0), ramp: [], roles: [:])

    // MARK: pain

    /// Returns the style of a pain score: a chip in its colour.
    func pain(_ score: PainScore) -> Style { pain(Double(score.value)) }

    /// Returns the style of an average pain, 0 to 10: a chip in the colour of the nearest score.
    func pain(_ average: Double) -> Style { chip(Self.score(average), bold: true) }

    /// Returns the style of a score that can be chosen.
    func painOnOffer(_ score: Int) -> Style { chip(score, bold: false) }

    /// Returns the style of a pain bar, or of another block without text, in the colour of the nearest score.
    func painBar(_ average: Double) -> Style {
        Style(foreground: painColor(average)).degraded(to: depth)
    }

    /// Returns the style of a heat-map cell, filled with the colour of a pain level, 0 to 10; bold without colours.
    func painCell(_ level: Double) -> Style { chip(Self.score(level), bold: depth == .none) }

    /// Returns the colour of the nearest score.
    func painColor(_ average: Double) -> Color { Self.tone(Self.score(average), colors).color }

    /// The lowest score that is reversed without colours.
    private static let leastReversed = 7

    private func chip(_ score: Int, bold: Bool) -> Style {
        let chips = bold ? boldChips : chips
        return chips.indices.contains(score) ? chips[score] : Self.chip(score, bold: bold, colors, depth)
    }

    private static func chip(_ score: Int, bold: Bool, _ colors: ColorSet, _ depth: ColorDepth) -> Style {
        if depth == .none { return Style(bold: bold, reverse: bold && score >= leastReversed) }
        let tone = tone(score, colors)
        guard depth <= .sixteen else { return ink(tone.color.legibleInk, on: tone.color, bold: bold, depth) }
        guard let ink = tone.blockInk else {
            return Style(foreground: tone.color, bold: bold && tone.isBold).degraded(to: depth)
        }
        return Self.ink(ink, on: tone.color, bold: bold && tone.isBold, depth)
    }

    private static func tone(_ score: Int, _ colors: ColorSet) -> Tone {
        colors.ramp.indices.contains(score) ? colors.ramp[score] : Tone(colors[.value])
    }

    private static func score(_ average: Double) -> Int {
        average.isFinite ? min(max(Int(average.rounded()), 0), 10) : 0
    }

    // MARK: shares and counts

    /// Whether there are colours enough for shades of the bars.
    var hasBarShades: Bool { !barShades.isEmpty }

    /// Returns the style of a heat-map cell of something other than pain, filled with the shade of a level, 0 to 10; a label's if there
    /// are few colours.
    func barCell(_ level: Double) -> Style {
        hasBarShades ? ink(on: barShades[Self.score(level)], bold: false) : label
    }

    /// Returns the style of a block without text in the shade of a level, 0 to 10.
    func barBlock(_ level: Double) -> Style {
        hasBarShades ? Style(foreground: barShades[Self.score(level)]).degraded(to: depth) : bar
    }

    // MARK: figures

    /// Returns the style of text on a coloured background.
    func ink(on ground: Color, bold: Bool) -> Style {
        // The substitute for a dark colour may be a light one.
        let shown = depth <= .sixteen ? Color(palette: ground.in16) : ground
        return Self.ink(shown.legibleInk, on: ground, bold: bold, depth)
    }

    /// Two muted greys that tell neighbouring regions of the body apart.
    var skin: (Color, Color) { (colors[.skin1], colors[.skin2]) }

    /// The colours of the exercise drawings.
    var figure: FigureColors { colors.figure }

    /// Returns the style of text on a background. With eight colours, bold turns black to grey but white bright.
    private static func ink(_ letters: Color, on ground: Color, bold: Bool, _ depth: ColorDepth) -> Style {
        let isDarkOfEight = depth == .eight && darkOfEight.contains(ground.in16 & 7)
        let ink = isDarkOfEight ? Color(palette: 231, in16: 15) : letters
        let isBold = depth == .eight ? isDarkOfEight : bold
        return Style(foreground: ink, background: ground, bold: isBold).degraded(to: depth)
    }

    /// The colours among eight that are too dark for black text: black itself, red, blue, magenta.
    private static let darkOfEight: Set<UInt8> = [0, 1, 4, 5]
}

extension Color {
    /// Returns a mixture with a share, 0 to 1, of another colour.
    ///
    /// - Parameter shades: the colours of xterm's palette that it can be; nil for any colour.
    fileprivate func mixed(with other: Color, _ share: Double, among shades: [UInt8]?) -> Color {
        func mixed(_ own: UInt8, _ others: UInt8) -> UInt8 {
            UInt8((Double(own) + (Double(others) - Double(own)) * share).rounded())
        }
        let mixture = Color(
            red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
        return shades.map(mixture.nearest) ?? mixture
    }

    /// The same colour with a non-bright substitute among the 16, unless it is the grey used for dim.
    fileprivate var withoutBrightness: Color {
        in16 == 8 ? self : Color(red: red, green: green, blue: blue, in256: in256, in16: in16 & 7)
    }

    /// Returns the same colour with another colour's substitute among the 16.
    fileprivate func standingIn(as other: Color) -> Color {
        Color(red: red, green: green, blue: blue, in256: in256, in16: other.in16)
    }
}
