/// A screen in memory: a grid of cells that views draw on and the terminal driver displays.
///
/// All coordinates count from the top left corner of the current region: the whole canvas or, inside ``within(_:scrolledBy:_:)``, a part of
/// it. Nothing is ever drawn outside that region, and no half of a wide character is ever left over: covering one half blanks the other.
public struct Canvas: Hashable, Sendable {
    /// The glyphs to draw with.
    public let glyphs: Glyphs
    /// The size of the whole grid.
    let gridSize: Size
    /// The cells, row by row.
    var cells: [Cell]
    /// The region's top left corner on the grid.
    private var origin: Point
    /// The part of the grid that may be drawn on.
    private var clip: Rect
    /// The cursor's position on the grid.
    private var gridCursor: Point?

    /// The size of the current region.
    public private(set) var size: Size

    /// Creates a blank canvas.
    public init(size: Size, glyphs: Glyphs = .unicode) {
        self.glyphs = glyphs
        self.size = size
        gridSize = size
        cells = Array(repeating: .blank(), count: size.width * size.height)
        origin = .zero
        clip = Rect(origin: .zero, size: size)
    }

    /// The current region, in its own coordinates.
    public var bounds: Rect { Rect(origin: .zero, size: size) }

    /// The position of the terminal's cursor, or nil to hide it.
    ///
    /// It belongs on the selected row or in the focused field, where screen readers look for it. Setting it to a position outside the
    /// region hides it.
    public var cursor: Point? {
        get { gridCursor.map { Point(column: $0.column - origin.column, row: $0.row - origin.row) } }
        set {
            let place = newValue.map { Point(column: $0.column + origin.column, row: $0.row + origin.row) }
            gridCursor = place.flatMap { clip.contains($0) ? $0 : nil }
        }
    }

    /// Draws in a part of the region, with coordinates counted from that part's top left corner.
    ///
    /// - Parameters:
    ///   - rect: The part; anything outside the region is not drawn.
    ///   - rows: How far the part is scrolled: row `rows` of the drawing is on the part's first row.
    ///   - body: Draws on the canvas, whose ``size`` is that of the part.
    @discardableResult
    public mutating func within<Result>(
        _ rect: Rect, scrolledBy rows: Int = 0, _ body: (inout Canvas) throws -> Result
    ) rethrows -> Result {
        let (outerOrigin, outerClip, outerSize) = (origin, clip, size)
        defer { (origin, clip, size) = (outerOrigin, outerClip, outerSize) }
        let placed = rect.offset(columns: origin.column, rows: origin.row)
        clip = clip.intersection(placed)
        origin = placed.offset(rows: -rows).origin
        size = Size(width: rect.width, height: rect.height + rows)
        return try body(&self)
    }

    /// The cell at a point, or nil outside the region.
    public subscript(point: Point) -> Cell? {
        let place = Point(column: point.column + origin.column, row: point.row + origin.row)
        return clip.contains(place) ? cells[index(of: place)] : nil
    }

    /// Draws a character of one or two columns, clipped to the region.
    mutating func set(_ cluster: Character, width: Int, style: Style, at point: Point) {
        set(CellContent(cluster), width: width, style: style, at: point)
    }

    /// Draws the content of a cell, clipped to the region.
    mutating func set(_ content: CellContent, width: Int, style: Style, at point: Point) {
        let row = point.row + origin.row
        let column = point.column + origin.column
        guard clip.rows.contains(row) else { return }
        let isWhole = clip.left <= column && column + width <= clip.right
        guard isWhole else {
            // A wide character that crosses the edge becomes a blank.
            for visible in column..<(column + width) where clip.columns.contains(visible) {
                write(.blank(style), at: Point(column: visible, row: row))
            }
            return
        }
        write(Cell(content, width: width, style: style), at: Point(column: column, row: row))
        if width == 2 {
            write(.rightHalf(style), at: Point(column: column + 1, row: row))
        }
    }

    /// Changes the style of a rectangle's cells within the region.
    mutating func changeStyles(in rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.offset(columns: origin.column, rows: origin.row).intersection(clip)
        for row in area.rows {
            for column in area.columns {
                change(&cells[index(of: Point(column: column, row: row))].style)
            }
        }
    }

    /// Replaces one cell of the grid and blanks the other half of a wide character it covers.
    private mutating func write(_ cell: Cell, at place: Point) {
        let index = index(of: place)
        let width = cells[index].width
        if width == 0, cell.width != 0 {
            cells[index - 1] = .blank(cells[index - 1].style)
        }
        if width == 2 {
            cells[index + 1] = .blank(cells[index + 1].style)
        }
        cells[index] = cell
    }

    private func index(of place: Point) -> Int {
        place.row * gridSize.width + place.column
    }
}
