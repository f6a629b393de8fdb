import Canvas

/// The layout of the answer, the list and the details on a body of a given size.
struct LinksLayout {
    /// The answer and the remarks below it.
    let answer: Rect
    /// The row of the headings of the list's columns; nil if it has none.
    let headRow: Int?
    /// The list.
    let list: Rect
    /// The details of the selected row, below a rule or in their own pane; nil if there is no room.
    let detail: Rect?
    /// Whether the details are in a pane on the right.
    let isPane: Bool
    /// The explanation of the words, below the list and beside a pane; nil if there is no room.
    let explanation: Rect?

    /// Returns the width of the pane.
    private static func paneWidth(_ size: Size) -> Int { size.width >= 180 ? 62 : 45 }
    private static let leastWidthOfPane = 100
    private static let leastHeightOfPane = 20
    private static let smallestDetail = 4
    /// The fewest rows of the list, with its headings, above details below it.
    private static let leastList = 5

    init(_ page: LinksPage, size: Size) {
        isPane = Self.hasPane(size)
        let said = page.answer(size).count + page.gates(width: size.width - 2).count
        let air = size.height >= 15 ? 1 : 0
        let start = min(size.height - 1, said + air)
        answer = Rect(column: 0, row: 0, width: size.width, height: min(said, size.height))
        let hasHeads = page.heads(width: size.width, hasRoom: isPane) != nil && start < size.height - 1
        headRow = hasHeads ? start : nil
        let top = start + (hasHeads ? 1 : 0)
        let room = size.height - top
        guard !isPane else {
            // The pane begins beside the headings.
            let paneWidth = Self.paneWidth(size)
            let width = size.width - paneWidth - 5
            let lines = page.lines(width: width, hasRoom: true).count
            list = Rect(column: 0, row: top, width: width, height: min(lines, room))
            detail = Rect(column: width + 4, row: start, width: paneWidth, height: size.height - start)
            let left = room - list.height - 1
            explanation = left > 3 ? Rect(column: 1, row: top + list.height + 1, width: width - 1, height: left) : nil
            return
        }
        explanation = nil
        let lines = page.lines(width: size.width - 1, hasRoom: false).count
        let wanted = page.selectedRow == nil ? 0 : page.detail(width: size.width - 2, isPane: false).joined().count + 1
        let listHeight = min(lines, max(Self.leastList - (hasHeads ? 1 : 0), room - wanted - 1))
        let detailHeight = room - listHeight - 1
        guard page.selectedRow != nil, detailHeight >= Self.smallestDetail else {
            list = Rect(column: 0, row: top, width: size.width - 1, height: room)
            detail = nil
            return
        }
        list = Rect(column: 0, row: top, width: size.width - 1, height: listHeight)
        detail = Rect(column: 1, row: top + listHeight + 1, width: size.width - 2, height: detailHeight)
    }

    /// Returns whether a body of this size has a pane for the selection.
    static func hasPane(_ size: Size) -> Bool { size.width >= leastWidthOfPane && size.height >= leastHeightOfPane }

    /// Returns the lines of the list.
    func lines(_ page: LinksPage) -> [LinksLine] { page.lines(width: list.width, hasRoom: isPane) }

    /// Returns the first visible line of the list, moved as little as needed to show the selected row.
    func top(_ page: LinksPage) -> Int {
        let lines = lines(page)
        let state = page.model.links.list
        let place = lines.firstIndex { line in line.rows.contains { $0.row == page.selectedRow } }
        // The heading of a group comes with the first row.
        let first = lines.firstIndex { !$0.rows.isEmpty } ?? 0
        if (place ?? 0) <= first, first < list.height { return 0 }
        return ListWindow(count: lines.count, height: list.height).top(from: state.top, showing: place)
    }

    /// Returns how much of the list is out of view.
    func hidden(_ page: LinksPage) -> (above: Int, below: Int) {
        ListWindow(count: lines(page).count, height: list.height).hidden(top: top(page))
    }
}
