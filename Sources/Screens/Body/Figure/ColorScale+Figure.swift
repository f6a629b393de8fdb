import Canvas

extension ColorScale {
    /// The scale of a figure: average pain, 0 to 10, in the colours and fills of its regions.
    static func figure(_ look: Appearance, width: Int) -> ColorScale {
        let glyphs = FigureGlyphs(look)
        let steps = (0...10).map { step in
            let average = Double(step)
            let fill = glyphs.fills[FigureGlyphs.step(of: average)]
            let isDrawn = look.glyphs.isASCII && look.depth != .none
            let style =
                isDrawn ? look.theme.ink(on: look.theme.painColor(average), bold: false) : look.theme.painBar(average)
            return (sign: glyphs.sharesCells ? "▄" : String(fill), style: style)
        }
        let scale = ColorScale(steps: steps, low: "0 ", high: " 10", words: look.theme.dim)
        let named = ColorScale(steps: steps, low: scale.low, high: scale.high + "  average", words: scale.words)
        return named.leastWidth <= width ? named : scale
    }
}
