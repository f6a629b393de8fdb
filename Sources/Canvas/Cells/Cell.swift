/// A cell of a canvas, or half of a wide one.
public struct Cell: Hashable, Sendable {
    private let content: CellContent
    private let columns: UInt8
    /// Its style.
    public var style: Style

    init(_ content: CellContent, width: Int, style: Style) {
        self.content = content
        columns = UInt8(width)
        self.style = style
    }

    /// Its content: a grapheme cluster. The right half of a wide character holds a space that is not drawn.
    public var cluster: Character { content.cluster }

    /// Its content if that is a single scalar, as nearly always, else nil; much faster than ``cluster``.
    public var scalar: Unicode.Scalar? { content.scalar }

    /// The number of columns: 1, 2, or 0 for the right half of a wide character.
    public var width: Int { Int(columns) }

    /// Returns a blank with a style.
    public static func blank(_ style: Style = .plain) -> Cell {
        Cell(.blank, width: 1, style: style)
    }

    /// Returns the right half of a wide character.
    static func rightHalf(_ style: Style) -> Cell {
        Cell(.blank, width: 0, style: style)
    }
}
