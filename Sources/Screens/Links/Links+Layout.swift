import Canvas

/// Where the list and the detail stand on a body of some size.
struct LinksLayout {
    /// The list below its heading.
    let list: Rect
    /// What is known of the selected link, below a rule; nil where there is no room.
    let detail: Rect?

    private static let smallestDetail = 7
    /// What the detail says without air; the list grows up to there.
    private static let denseDetail = 9
    private static let smallestList = 5
    /// The links that show at least below what is said first.
    private static let leastLinks = 2

    init(_ page: LinksPage, size: Size) {
        // Heading, and a blank line below it where there is room.
        let top = size.height >= 12 ? 2 : 1
        let room = size.height - top
        let lines = page.lines.count
        // Rule and detail take what the list leaves; a longer list than that scrolls.
        let wanted = page.detailHeight(width: size.width - 2)
        let said = page.lines.prefix { $0.row == nil }.count
        let least = max(Self.smallestList, said + Self.leastLinks, min(8, room - 1 - Self.denseDetail))
        let listHeight = min(max(lines, Self.smallestList), max(least, room - wanted - 1))
        let detailHeight = room - listHeight - 1
        guard page.selectedRow != nil, detailHeight >= Self.smallestDetail else {
            list = Rect(column: 0, row: top, width: size.width, height: room)
            detail = nil
            return
        }
        list = Rect(column: 0, row: top, width: size.width, height: listHeight)
        detail = Rect(column: 1, row: top + listHeight + 1, width: size.width - 2, height: detailHeight)
    }

    /// The lines of the list.
    func list(_ page: LinksPage) -> ListView<LinksRow> { ListView(lines: page.lines, height: list.height) }

    /// The first visible line of the list, moved as little as needed to show the selected one.
    func top(_ page: LinksPage) -> Int {
        let state = page.model.links.list
        // What is said first is read first.
        return state.selection == nil ? 0 : list(page).top(from: state.top, showing: page.selectedRow)
    }
}
