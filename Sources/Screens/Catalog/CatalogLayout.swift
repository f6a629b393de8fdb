import Canvas
import Catalog

/// Where the parts of the list of what can be logged stand.
struct CatalogLayout {
    /// The row of the kinds.
    static let tabRow = 1

    /// A line of the list.
    enum ListLine: Hashable {
        /// The heading of a group.
        case heading(String)
        /// Air above a heading.
        case blank
        /// A thing.
        case row(CatalogRow)
    }

    /// A kind and the columns where it can be clicked.
    struct Tab {
        let kind: CatalogKind
        let title: String
        let columns: Range<Int>
    }

    /// Where the list is.
    let list: Rect
    /// Where the details of the selected thing are; nothing in narrow windows.
    let details: Rect?
    /// The lines of the list in view.
    let lines: [ListLine]
    /// The column of what is counted; names end before it.
    let measureColumn: Int
    /// The column where things of one's own are marked.
    let ownColumn: Int
    /// Whether there are lines above those in view.
    let isCutAbove: Bool
    /// Whether there are lines below those in view.
    let isCutBelow: Bool

    init(size: Size, dialog: CatalogEditor, rows: [CatalogRow]) {
        let isAiry = size.height >= 12
        let below = Rect(origin: .zero, size: size).inset(top: isAiry ? 3 : 2)
        if size.width >= 70 {
            let (left, right) = below.split(leftWidth: max(44, below.width / 2), gap: 4)
            (list, details) = (left, right)
        } else {
            (list, details) = (below, nil)
        }
        let measureWidth = rows.map(\.measure.count).max() ?? 0
        ownColumn = list.width - (rows.contains(where: \.isMarkedOwn) ? 7 : 1)
        measureColumn = ownColumn - measureWidth - 1
        let all = Self.lines(rows, isAiry: isAiry)
        let place = dialog.place(among: rows)
        let selected = rows.indices.contains(place) ? all.firstIndex(of: .row(rows[place])) ?? 0 : 0
        let first = max(0, min(selected - list.height / 2, all.count - list.height))
        lines = Array(all.dropFirst(first).prefix(list.height))
        isCutAbove = first > 0
        isCutBelow = first + list.height < all.count
    }

    /// The thing at a place.
    func row(at point: Point) -> CatalogRow? {
        guard list.contains(point), lines.indices.contains(point.row - list.top),
            case .row(let row) = lines[point.row - list.top]
        else { return nil }
        return row
    }

    private static func lines(_ rows: [CatalogRow], isAiry: Bool) -> [ListLine] {
        var lines: [ListLine] = []
        var group: CatalogRow.Group?
        for row in rows {
            if row.group != group, let heading = row.group.heading {
                if isAiry, !lines.isEmpty { lines.append(.blank) }
                lines.append(.heading(heading))
            }
            group = row.group
            lines.append(.row(row))
        }
        return lines
    }

    /// The kinds in a row; where there is no room for whole words, the active one alone is whole.
    static func tabs(width: Int, active: CatalogKind) -> [Tab] {
        let titles = CatalogKind.editable.map(\.title)
        let isWhole = titles.reduce(0) { $0 + $1.count + 2 } <= width
        var column = 0
        return CatalogKind.editable.map { kind in
            let title = isWhole || kind == active ? kind.title : String(kind.title.prefix(1))
            defer { column += title.count + 2 }
            return Tab(kind: kind, title: title, columns: column..<(column + title.count + 2))
        }
    }
}
