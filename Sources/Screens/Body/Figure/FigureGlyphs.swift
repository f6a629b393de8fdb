import Canvas

/// The signs the figure is filled with, as data: one set where colours tell regions apart, and two where signs have to.
struct FigureGlyphs: Hashable, Sendable {
    /// What fills a cell, by the step of pain: nothing logged, mild, moderate, severe.
    let fills: [Character]
    /// What a cell shows by its quarters inside the body, added up as 1 and 2 above, 4 and 8 below; nothing means the fill.
    let edges: [Character?]

    /// The steps of pain that a fill tells apart: nothing logged, below 3.5 mild, below 6.5 moderate, else severe.
    ///
    /// The bounds are those found in people with chronic musculoskeletal pain (Boonstra et al., Pain 2014).
    static func step(of average: Double?) -> Int {
        guard let average else { return 0 }
        return average < 3.5 ? 1 : average < 6.5 ? 2 : 3
    }

    /// The set for an appearance.
    init(_ appearance: Appearance) {
        if appearance.glyphs.isASCII {
            self = .ascii
        } else {
            self = appearance.depth == .none ? .shades : .quarters
        }
    }

    private init(fills: [Character], edges: [Character?]) {
        self.fills = fills
        self.edges = edges
    }

    /// Solid blocks to a quarter of a cell.
    static let quarters = FigureGlyphs(
        fills: ["█", "█", "█", "█"],
        edges: [" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"])

    /// Shades, for terminals without colour.
    static let shades = FigureGlyphs(
        fills: ["░", "▒", "▓", "█"],
        edges: [" ", "▘", "▝", nil, "▖", nil, nil, nil, "▗", nil, nil, nil, nil, nil, nil, nil])

    /// Pure ASCII.
    static let ascii = FigureGlyphs(
        fills: [":", "+", "*", "#"],
        edges: [" ", "'", "'", "'", ".", nil, nil, nil, ".", nil, nil, nil, ".", nil, nil, nil])

    /// The sign of a cell.
    func sign(quarters mask: Int, step: Int) -> Character { edges[mask] ?? fills[step] }

    /// Whether two regions can share a cell, one as the colour of the sign and one behind it.
    var sharesCells: Bool { self == .quarters }
}
