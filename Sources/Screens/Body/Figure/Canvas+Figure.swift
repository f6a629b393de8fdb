import Canvas
import Reports

/// How the regions of a figure are shown.
struct FigureLook {
    /// The average pain of a region; nil where none was logged.
    let average: (BodyRegion) -> Double?
    /// Whether a region carries a number of its own.
    let isLabelled: (BodyRegion) -> Bool
    /// Whether a region is the selected one.
    let isSelected: (BodyRegion) -> Bool
    let appearance: Appearance
}

extension Canvas {
    /// Draws a figure with its upper left corner at a place: every region in the colour of its pain, with its number.
    mutating func putFigure(_ raster: BodyRaster, at origin: Point, look: FigureLook) {
        let glyphs = FigureGlyphs(look.appearance)
        let theme = look.appearance.theme
        let regions = raster.figure.regions
        let colors = regions.map { theme.figureColor($0, average: look.average($0), isSelected: look.isSelected($0)) }
        let steps = regions.map { FigureGlyphs.step(of: look.average($0)) }
        // Fewer colours do not tell apart a region from the one behind it.
        let sharesCells = glyphs.sharesCells && look.appearance.depth >= .twoHundredFiftySix
        for row in 0..<raster.size.height {
            for column in 0..<raster.size.width {
                let cell = Point(column: column, row: row)
                guard let region = raster.region(at: cell) else { continue }
                let quarters = raster[cell]
                let inside = (0..<4).filter { quarters[$0] != BodyRaster.outside }
                let other = inside.map { Int(quarters[$0]) }.first { $0 != region }
                var style = Style(foreground: colors[region])
                // Without colours only reversing makes a region stand out.
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
        // Where two numbers share a cell the higher one is seen, and that of the selected region in any case.
        let order = regions.indices.sorted { left, right in
            let (one, other) = (regions[left], regions[right])
            if look.isSelected(one) != look.isSelected(other) { return look.isSelected(other) }
            return (look.average(one) ?? -1) < (look.average(other) ?? -1)
        }
        for place in order { putLabel(of: place, raster, at: origin, color: colors[place], look: look) }
    }

    /// Whether a selected region is the first or the last of those beside each other, which have one pair of brackets.
    private func ends(
        of place: Int, _ room: Rect, _ raster: BodyRaster, look: FigureLook
    ) -> (isFirst: Bool, isLast: Bool) {
        let regions = raster.figure.regions
        let others = regions.indices.filter { $0 != place && look.isSelected(regions[$0]) }.compactMap(raster.label)
            .filter { $0.top == room.top }
        return (!others.contains { $0.left < room.left }, !others.contains { $0.left > room.left })
    }

    /// Writes the number on a region; brackets are around that of the selected one.
    private mutating func putLabel(
        of place: Int, _ raster: BodyRaster, at origin: Point, color: Color, look: FigureLook
    ) {
        let region = raster.figure.regions[place]
        let isSelected = look.isSelected(region)
        guard isSelected || look.isLabelled(region) else { return }
        let number = look.average(region).map { String(Int($0.rounded())) }
        guard number != nil || isSelected, let room = raster.label(of: place) else { return }
        var text = number ?? String(glyphs.dot)
        if isSelected, room.width >= text.count + 2 {
            let (isFirst, isLast) = ends(of: place, room, raster, look: look)
            text = (isFirst ? "[" : " ") + text + (isLast ? "]" : " ")
        }
        let left = origin.column + room.left + (room.width - text.count) / 2
        let isReversed = look.appearance.depth == .none && isSelected
        put(
            text, at: Point(column: left, row: origin.row + room.top),
            style: isReversed ? Style(bold: true) : look.appearance.theme.onFigure(color))
    }
}
