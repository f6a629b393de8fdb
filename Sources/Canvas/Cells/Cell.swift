/// A cell of a canvas, or half of a wide one.
public struct Cell: Hashable, Sendable {
    /// Its content: a grapheme cluster. The right half of a wide character holds a space that is not drawn.
    public let cluster: Character
    private let columns: UInt8
    /// Its style.
    public var style: Style

    init(cluster: Character, width: Int, style: Style) {
        self.cluster = cluster
        columns = UInt8(width)
        self.style = style
    }

    /// The number of columns: 1, 2, or 0 for the right half of a wide character.
    public var width: Int { Int(columns) }

    /// Returns a blank with a style.
    public static func blank(_ style: Style = .plain) -> Cell {
        Cell(cluster: " ", width: 1, style: style)
    }

    /// Returns the right half of a wide character.
    static func rightHalf(_ style: Style) -> Cell {
        Cell(cluster: " ", width: 0, style: style)
    }
}
