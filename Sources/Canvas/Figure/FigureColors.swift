/// The colours a figure is drawn in.
public struct FigureColors: Hashable, Sendable {
    /// The colour of what is seen; nil for the ground itself.
    public var colors: [FigureRole: Color]

    /// Makes colours.
    public init(_ colors: [FigureRole: Color]) { self.colors = colors }
}

extension ColorSet {
    /// The colours of drawn exercises.
    public var figure: FigureColors {
        let roles: [FigureRole: ColorRole] = [
            .ground: .ground, .mat: .mat, .wall: .wall, .prop: .prop, .far: .far, .body: .body, .hair: .hair,
            .leg: .leg, .arm: .arm, .worked: .worked,
        ]
        return FigureColors(roles.mapValues { self[$0] })
    }
}

extension Canvas {
    /// Draws a figure into a rectangle, on its lower edge.
    ///
    /// - Parameters:
    ///   - moment: 0 as you begin, 1 in the exercise.
    ///   - isMirrored: whether the left side is worked rather than the right one.
    ///   - depth: the colours there are; with fewer than 256 the figure is an outline, in ASCII lines.
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
                // What has the same colours is put at once.
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
