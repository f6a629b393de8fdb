import Canvas

/// The characters that fill the figure: one set if colours tell regions apart, and two in which characters do.
struct FigureGlyphs: Hashable, Sendable {
    /// The fill of a cell by pain level: nothing logged, mild, moderate, severe.
    let fills: [Character]
    /// The character of a cell by its quarters inside the body (1 and 2 above, 4 and 8 below, added up); nil for the fill.
    let edges: [Character?]

    /// Returns the pain level of an average: nothing logged, mild below 3.5, moderate below 6.5, else severe.
    ///
    /// The limits are those found in people with chronic musculoskeletal pain (Boonstra et al., Pain 2014).
    static func step(of average: Double?) -> Int {
        guard let average else { return 0 }
        return average < 3.5 ? 1 : average < 6.5 ? 2 : 3
    }

    /// Creates the set for an appearance.
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

    /// Solid blocks of quarter cells.
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

    /// Returns the character of a cell.
    func sign(quarters mask: Int, step: Int) -> Character { edges[mask] ?? fills[step] }

    /// Whether two regions can share a cell, one in the foreground colour and one in the background.
    var sharesCells: Bool { self == .quarters }
}
