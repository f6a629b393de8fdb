/// The colours a figure is drawn in.
public struct FigureColors: Hashable, Sendable {
    /// The colour of each role; nil for the background.
    public var colors: [FigureRole: Color]

    /// Creates colours.
    public init(_ colors: [FigureRole: Color]) { self.colors = colors }
}

extension ColorSet {
    /// The colours of the exercise drawings.
    public var figure: FigureColors {
        let roles: [FigureRole: ColorRole] = [
            .ground: .ground, .mat: .mat, .wall: .wall, .prop: .prop, .far: .far, .body: .body, .hair: .hair,
            .leg: .leg, .arm: .arm, .worked: .worked,
        ]
        return FigureColors(roles.mapValues { self[$0] })
    }
}

extension Canvas {
    /// Draws a figure in a rectangle, standing on its lower edge.
    ///
    /// - Parameters:
    ///   - moment: 0 at the start, 1 in the exercise.
    ///   - isMirrored: whether to work the left side rather than the right.
    ///   - depth: the colours available; with fewer than 256 the figure is an outline, or ASCII strokes.
    public mutating func putFigure(
        _ figure: Figure, in rect: Rect, at moment: Double = 1, isMirrored: Bool = false, colors: FigureColors,
        depth: ColorDepth
    ) {
        let technique: FigureTechnique = glyphs.isASCII ? .lines : depth >= .twoHundredFiftySix ? .quarters : .outline
        let rows = figure.cells(at: moment, size: rect.size, technique: technique, isMirrored: isMirrored)
        for (row, cells) in rows.enumerated() {
            var column = 0
            while column < cells.count {
                let first = cells[column]
                // Draw adjacent cells of the same colours in one go.
                let run = cells[column...].prefix { $0 != .empty && ($0.ink, $0.paper) == (first.ink, first.paper) }
                var style = Style(foreground: colors.colors[first.ink], background: colors.colors[first.paper])
                if technique != .quarters { style.bold = first.ink == .worked }
                put(
                    String(run.map(\.sign)), at: Point(column: rect.left + column, row: rect.top + row),
                    style: style.degraded(to: depth))
                column += max(1, run.count)
            }
        }
    }
}
