import Canvas

/// The scale below a map: its steps in their colours, between the words for its ends.
struct ColorScale {
    let steps: [(sign: String, style: Style)]
    let low: String
    let high: String
    /// The style of the words.
    let words: Style
    /// The most columns of a step.
    var most = 3

    /// The scale of a map of digits: `0123456789X  X is 10`.
    static func digits(_ styles: [Style], top: String, words: Style, most: Int = 1) -> ColorScale {
        let steps = styles.enumerated().map { (sign: $0 == 10 ? "X" : "\($0)", style: $1) }
        return ColorScale(steps: steps, low: "", high: "  X is \(top)", words: words, most: most)
    }

    /// The scale of pain, 0 to 10: numbers if a map has numbers instead of colours.
    static func pain(_ theme: Theme, _ glyphs: Glyphs) -> ColorScale {
        let hasColors = theme.depth != .none
        let styles = (0...10).map { theme.painBar(Double($0)) }
        guard glyphs.isASCII || !hasColors else {
            return ColorScale(steps: styles.map { ("▄", $0) }, low: "0 ", high: " 10", words: theme.dim)
        }
        return digits(styles, top: "10", words: theme.dim, most: hasColors ? 3 : 1)
    }

    /// The columns it takes with steps of one column.
    var leastWidth: Int { low.count + steps.count + high.count }

    /// Draws it with as many columns per step as fit.
    ///
    /// - Returns: The columns used.
    @discardableResult
    func draw(on canvas: inout Canvas, at place: Point, width: Int) -> Int {
        let room = width - low.count - high.count
        let repeats = max(1, min(most, room / max(1, steps.count)))
        var column = place.column
        func add(_ text: String, _ style: Style) {
            column += canvas.put(text, at: Point(column: column, row: place.row), style: style)
        }
        add(low, words)
        for step in steps { add(String(repeating: step.sign, count: repeats), step.style) }
        add(high, words)
        return column - place.column
    }
}
