/// A canvas as an SVG 1.1 picture, for posting or printing: what a terminal shows, with blocks and dots drawn as shapes.
public struct CanvasSVG: Sendable {
    private let canvas: Canvas
    private let ground: Color
    private let ink: Color

    /// The size of a cell in the picture.
    private static let cell = (width: 9.0, height: 18.0)
    private static let margin = 9.0

    /// Creates a picture.
    ///
    /// - Parameters:
    ///   - ground: the terminal's background colour.
    ///   - ink: the terminal's text colour.
    public init(_ canvas: Canvas, ground: Color, ink: Color) {
        (self.canvas, self.ground, self.ink) = (canvas, ground, ink)
    }

    /// The file. A picture wider than the page or window is scaled down, since printing would cut off its right side. Its height isn't
    /// said to be `auto`, with which CairoSVG draws nothing.
    public var document: String {
        let size = canvas.size
        let width = (Double(size.width) * Self.cell.width + 2 * Self.margin).text(places: 1)
        let height = (Double(size.height) * Self.cell.height + 2 * Self.margin).text(places: 1)
        let rows = (0..<size.height).map(row).filter { !$0.isEmpty }.joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            preserveAspectRatio="xMinYMin" style="max-width:100%">
            <rect width="100%" height="100%" fill="\(ground.hex)"/>
            <g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15" \
            transform="translate(\(Self.margin.text(places: 1)) \(Self.margin.text(places: 1)))">
            \(rows)
            </g>
            </svg>

            """
    }

    // MARK: rows

    private func row(_ row: Int) -> String {
        var parts: [String] = []
        var word = (text: "", start: 0, columns: 0, style: Style.plain)
        func flush() {
            if !word.text.isEmpty {
                parts.append(text(word.text, word.start, word.columns, row, word.style))
            }
            word = ("", 0, 0, .plain)
        }
        for column in 0..<canvas.size.width {
            guard let cell = canvas[Point(column: column, row: row)], cell.width > 0 else { continue }
            let look = look(of: cell.style)
            if look.paper != ground { parts.append(block(column, row, 0, 0, Double(cell.width), 1, look.paper)) }
            if let shapes = shapes(of: cell.cluster, column, row, look.ink) {
                flush()
                parts += shapes
            } else if cell.cluster == " " {
                // Position each word by itself: viewers collapse blanks.
                flush()
            } else {
                if word.text.isEmpty || word.style != cell.style || word.start + word.columns != column {
                    flush()
                    word = ("", column, 0, cell.style)
                }
                word.text.append(cell.cluster)
                word.columns += cell.width
            }
        }
        flush()
        return parts.joined()
    }

    /// Returns the colours of a style, swapped if it is reversed.
    private func look(of style: Style) -> (ink: Color, paper: Color) {
        let (ink, paper) = (style.foreground ?? self.ink, style.background ?? ground)
        return style.reverse ? (paper, ink) : (ink, paper)
    }

    private func text(_ text: String, _ column: Int, _ columns: Int, _ row: Int, _ style: Style) -> String {
        let look = look(of: style)
        let x = (Double(column) * Self.cell.width).text(places: 1)
        let y = ((Double(row) + 0.75) * Self.cell.height).text(places: 1)
        let length = (Double(columns) * Self.cell.width).text(places: 1)
        var attributes = "x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\" fill=\"\(look.ink.hex)\""
        if style.bold { attributes += " font-weight=\"bold\"" }
        if style.dim, style.foreground == nil { attributes += " opacity=\"0.6\"" }
        if style.underline { attributes += " text-decoration=\"underline\"" }
        return "<text \(attributes)>\(text.escapedForMarkup)</text>"
    }

    // MARK: shapes

    /// Returns shapes for what is drawn rather than written: blocks, eighths, quarters and braille, which fonts draw with gaps.
    private func shapes(of cluster: Character, _ column: Int, _ row: Int, _ ink: Color) -> [String]? {
        if let mask = FigureRaster.quarterSigns.firstIndex(of: cluster), mask > 0 {
            if mask == 15 { return [block(column, row, 0, 0, 1, 1, ink)] }
            let filled: [Int] = (0..<4).filter { mask >> $0 & 1 == 1 }
            return filled.map { quarter -> String in
                let (x, y) = (Double(quarter % 2) / 2, Double(quarter / 2) / 2)
                return block(column, row, x, y, 0.5, 0.5, ink)
            }
        }
        if let eighths = Glyphs.unicode.verticalEighths.firstIndex(of: cluster), eighths > 0 {
            let height = Double(eighths) / 8
            return [block(column, row, 0, 1 - height, 1, height, ink)]
        }
        if let eighths = Glyphs.unicode.horizontalEighths.firstIndex(of: cluster), eighths > 0 {
            return [block(column, row, 0, 0, Double(eighths) / 8, 1, ink)]
        }
        guard let scalar = cluster.unicodeScalars.first?.value, (0x2801...0x28FF).contains(scalar) else { return nil }
        return dots(scalar - 0x2800, column, row, ink)
    }

    private func block(
        _ column: Int, _ row: Int, _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ color: Color
    ) -> String {
        func number(_ cells: Double, _ size: Double) -> String { (cells * size).text(places: 2) }
        let (left, top) = (number(Double(column) + x, Self.cell.width), number(Double(row) + y, Self.cell.height))
        let size = "width=\"\(number(width, Self.cell.width))\" height=\"\(number(height, Self.cell.height))\""
        return "<rect x=\"\(left)\" y=\"\(top)\" \(size) fill=\"\(color.hex)\" shape-rendering=\"crispEdges\"/>"
    }

    private func dots(_ bits: UInt32, _ column: Int, _ row: Int, _ ink: Color) -> [String] {
        var dots: [String] = []
        for (side, places) in FigureRaster.brailleBits.enumerated() {
            for (dot, bit) in places.enumerated() where bits & bit != 0 {
                let x = (Double(column) + (Double(side) + 0.5) / 2) * Self.cell.width
                let y = (Double(row) + (Double(dot) + 0.5) / 4) * Self.cell.height
                let place = "cx=\"\(x.text(places: 2))\" cy=\"\(y.text(places: 2))\""
                dots.append("<circle \(place) r=\"1.4\" fill=\"\(ink.hex)\"/>")
            }
        }
        return dots
    }
}

extension Color {
    /// The colour as `#rrggbb`.
    public var hex: String {
        let digits = [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "#" + digits.joined()
    }
}
