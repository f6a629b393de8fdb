import Canvas
import Reports

/// The look of a figure's regions.
struct FigureLook {
    /// The average pain of a region; nil if none was logged.
    let average: (BodyRegion) -> Double?
    /// Whether a region has its own number.
    let isLabelled: (BodyRegion) -> Bool
    /// Whether a region is selected.
    let isSelected: (BodyRegion) -> Bool
    let appearance: Appearance

    /// Returns the style of a region's cells. Characters as thin as those of ASCII would vanish in the colours of blocks.
    fileprivate func style(of region: BodyRegion, in color: Color) -> Style {
        guard appearance.glyphs.isASCII, appearance.depth != .none else { return Style(foreground: color) }
        let isPlain = average(region) == nil && !isSelected(region)
        return isPlain ? appearance.theme.faint : appearance.theme.ink(on: color, bold: false)
    }
}

extension Canvas {
    /// Draws a figure with its upper left corner at a point: every region in the colour of its pain, with its number.
    mutating func putFigure(_ raster: BodyRaster, at origin: Point, look: FigureLook) {
        let glyphs = FigureGlyphs(look.appearance)
        let theme = look.appearance.theme
        let regions = raster.figure.regions
        let colors = regions.map { theme.figureColor($0, average: look.average($0), isSelected: look.isSelected($0)) }
        let steps = regions.map { FigureGlyphs.step(of: look.average($0)) }
        // With fewer colours, a region can't be told from the one behind it.
        let sharesCells = glyphs.sharesCells && look.appearance.depth >= .twoHundredFiftySix
        for row in 0..<raster.size.height {
            for column in 0..<raster.size.width {
                let cell = Point(column: column, row: row)
                guard let region = raster.region(at: cell) else { continue }
                let quarters = raster[cell]
                let inside = (0..<4).filter { quarters[$0] != BodyRaster.outside }
                let other = inside.map { Int(quarters[$0]) }.first { $0 != region }
                var style = look.style(of: regions[region], in: colors[region])
                // Without colours, only reversing makes a region stand out.
                style.reverse = look.appearance.depth == .none && look.isSelected(regions[region])
                var shown = inside
                if let other, inside.count == 4, sharesCells {
                    style.background = colors[other]
                    shown = inside.filter { Int(quarters[$0]) == region }
                }
                let sign = glyphs.sign(quarters: shown.reduce(0) { $0 + 1 << $1 }, step: steps[region])
                let place = Point(column: origin.column + column, row: origin.row + row)
                put(String(sign), at: place, style: style.degraded(to: look.appearance.depth))
            }
        }
        putNumbers(raster, at: origin, colors: colors, look: look)
    }

    /// Draws the numbers on the regions. Where numbers would collide, the higher one wins, and the selected region's always does.
    private mutating func putNumbers(_ raster: BodyRaster, at origin: Point, colors: [Color], look: FigureLook) {
        let regions = raster.figure.regions
        let order = regions.indices.sorted { left, right in
            let (one, other) = (regions[left], regions[right])
            if look.isSelected(one) != look.isSelected(other) { return look.isSelected(one) }
            return (look.average(one) ?? -1) > (look.average(other) ?? -1)
        }
        var written: [Rect] = []
        for place in order {
            guard let number = number(on: place, raster, look: look),
                !written.contains(where: { $0.rows == number.cells.rows && $0.columns.overlaps(number.apart) })
            else { continue }
            written.append(number.cells)
            let isReversed = look.appearance.depth == .none && look.isSelected(regions[place])
            put(
                number.text,
                at: Point(
                    column: origin.column + number.cells.left - (number.isBracketed ? 1 : 0),
                    row: origin.row + number.cells.top),
                style: isReversed ? Style(bold: true) : look.appearance.theme.onFigure(colors[place]))
        }
    }

    /// Returns whether a selected region is the first or the last of adjacent ones, which share one pair of brackets.
    private func ends(
        of place: Int, _ room: Rect, _ raster: BodyRaster, look: FigureLook
    ) -> (isFirst: Bool, isLast: Bool) {
        let regions = raster.figure.regions
        let others = regions.indices.filter { $0 != place && look.isSelected(regions[$0]) }.compactMap(raster.label)
            .filter { $0.top == room.top }
        return (!others.contains { $0.left < room.left }, !others.contains { $0.left > room.left })
    }

    /// Returns the number on a region and its position, in brackets if selected; nil if it has none.
    private func number(on place: Int, _ raster: BodyRaster, look: FigureLook) -> FigureNumber? {
        let region = raster.figure.regions[place]
        let isSelected = look.isSelected(region)
        guard isSelected || look.isLabelled(region) else { return nil }
        let number = look.average(region).map(\.whole)
        guard number != nil || isSelected, let room = raster.label(of: place) else { return nil }
        let text = number ?? String(glyphs.dot)
        let left = room.left + (room.width - text.count) / 2
        let cells = Rect(column: left, row: room.top, width: text.count, height: 1)
        guard isSelected, room.width >= text.count + 2 else { return FigureNumber(text: text, cells: cells) }
        let (isFirst, isLast) = ends(of: place, room, raster, look: look)
        return FigureNumber(text: (isFirst ? "[" : " ") + text + (isLast ? "]" : " "), cells: cells, isBracketed: true)
    }
}

/// A number on a figure.
private struct FigureNumber {
    let text: String
    /// The cells of its digits on the figure.
    let cells: Rect
    /// Whether it has a bracket or a blank on either side.
    var isBracketed = false

    /// Its columns and one on either side, which no other number may use.
    var apart: Range<Int> { cells.left - 1..<cells.right + 1 }
}
