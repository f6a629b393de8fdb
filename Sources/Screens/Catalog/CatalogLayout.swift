import Canvas
import Catalog
import Diary

/// The layout of the list of what can be logged.
struct CatalogLayout {
    /// The row of the kinds.
    static let tabRow = 1

    /// A kind and the columns where it can be clicked.
    struct Tab {
        let kind: CatalogKind
        let title: String
        let columns: Range<Int>
    }

    /// The area of the list.
    let list: Rect
    /// The area of the selected item's details; nil in narrow windows.
    let details: Rect?
    /// The lines of the list, including headings and blank lines.
    let lines: [Line<Name>]
    /// The visible lines of the list.
    let window: Range<Int>

    init(size: Size, dialog: CatalogEditor, rows: [CatalogRow], theme: Theme, glyphs: Glyphs) {
        let isAiry = size.height >= 12
        let below = Rect(origin: .zero, size: size).inset(top: isAiry ? 3 : 2)
        if size.width >= 70 {
            let (left, right) = below.split(leftWidth: max(44, below.width / 2), gap: 4)
            (list, details) = (left, right)
        } else {
            (list, details) = (below, nil)
        }
        let measureWidth = rows.map(\.measure.count).max() ?? 0
        let ownColumn = list.width - (rows.contains(where: \.isMarkedOwn) ? 7 : 1)
        let columns = (measure: ownColumn - measureWidth - 1, own: ownColumn)
        let place = dialog.place(among: rows)
        lines = Self.lines(
            rows, selected: rows.indices.contains(place) ? rows[place] : nil, columns, isAiry, theme, glyphs)
        let selected = lines.firstIndex { rows.indices.contains(place) && $0.row == rows[place].name } ?? 0
        window = ListWindow(count: lines.count, height: list.height).rows(around: selected)
    }

    /// Returns the item at a point.
    func row(at point: Point) -> Name? {
        let line = point.row - list.top + window.lowerBound
        return list.contains(point) && window.contains(line) ? lines[line].row : nil
    }

    private static func lines(
        _ rows: [CatalogRow], selected: CatalogRow?, _ columns: (measure: Int, own: Int), _ isAiry: Bool,
        _ theme: Theme,
        _ glyphs: Glyphs
    ) -> [Line<Name>] {
        var lines: [Line<Name>] = []
        var group: CatalogRow.Group?
        let names = rows.map(\.name.text).toldApart(to: columns.measure - 3, glyphs: glyphs)
        for (row, name) in zip(rows, names) {
            if row.group != group, let heading = row.group.heading {
                if isAiry, !lines.isEmpty { lines.append(.blank) }
                lines.append(Line(heading, theme.heading))
            }
            group = row.group
            var line = Line(row: row.name)
            let style = row == selected ? theme.value : row.group == .hidden ? theme.dim : theme.label
            line.put(name, style, at: 2, width: columns.measure - 3)
            line.put(row.measure, theme.dim, at: columns.measure)
            if row.isMarkedOwn { line.put("yours", theme.dim, at: columns.own) }
            lines.append(line)
        }
        return lines
    }

    /// Returns the kinds in a row; if there is no room for full titles, only the active one is in full.
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
