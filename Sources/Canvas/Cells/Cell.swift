/// One cell of a canvas, or one half of a wide one.
public struct Cell: Hashable, Sendable {
    /// What is in it: a grapheme cluster. In the right half of a wide character, a space that is not drawn.
    public let cluster: Character
    private let columns: UInt8
    /// How it looks.
    public var style: Style

    init(cluster: Character, width: Int, style: Style) {
        self.cluster = cluster
        columns = UInt8(width)
        self.style = style
    }

    /// The columns it takes: 1, 2, or 0 for the right half of a wide character.
    public var width: Int { Int(columns) }

    /// A blank in a style.
    public static func blank(_ style: Style = .plain) -> Cell {
        Cell(cluster: " ", width: 1, style: style)
    }

    /// The right half of a wide character.
    static func rightHalf(_ style: Style) -> Cell {
        Cell(cluster: " ", width: 0, style: style)
    }
}
