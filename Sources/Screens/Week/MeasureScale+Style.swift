import Canvas

/// The colours of a measure: those of pain for pain alone, shades of the bars for all else.
extension MeasureScale {
    /// Returns the style of a day's bar.
    func barStyle(_ value: Double, _ theme: Theme) -> Style {
        isPain ? theme.painBar(level(value)) : theme.bar
    }

    /// Returns the style of a day's cell on a map, filled if there are colours for it.
    func cellStyle(_ value: Double, _ theme: Theme) -> Style {
        isPain ? theme.painCell(level(value)) : theme.barCell(level(value))
    }

    /// Returns the style of a day's block on a map.
    func blockStyle(_ value: Double, _ theme: Theme) -> Style {
        isPain ? theme.painBar(level(value)) : theme.barBlock(level(value))
    }

    /// Returns whether colours tell its values apart.
    func hasColors(_ theme: Theme) -> Bool { isPain ? theme.depth != .none : theme.hasBarShades }

    /// Returns the scale below a map; nil if the numbers on the map say all.
    func colorScale(_ numbers: MapNumbers, _ theme: Theme, _ glyphs: Glyphs) -> ColorScale? {
        if isPain { return .pain(theme, glyphs) }
        guard hasColors(theme), !(glyphs.isASCII && numbers.areDigits) else {
            let styles = (0...10).map { theme.barCell(Double($0)) }
            return numbers.areDigits ? .digits(styles, top: topWords, words: theme.dim) : nil
        }
        let steps = (isYesNo ? [0, 10] : Array(0...10)).map { level in
            glyphs.isASCII
                ? (sign: "=", style: theme.barCell(Double(level))) : (sign: "▄", style: theme.barBlock(Double(level)))
        }
        return ColorScale(steps: steps, low: isYesNo ? "no " : "0 ", high: " \(topWords)", words: theme.dim)
    }
}
