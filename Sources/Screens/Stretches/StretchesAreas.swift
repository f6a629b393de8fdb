import Canvas

/// The areas below the head of Stretches: checklist and hold and, in a large window, the drawing and the progress.
struct StretchesAreas {
    let list: Rect
    let detail: Rect
    /// The area of the large drawing; nil if there is none.
    private(set) var figure: Rect?
    /// The area of the progress; nil if there is no room for it.
    private(set) var progress: Rect?

    private static let leastWideSize = Size(width: 150, height: 34)
    private static let wideList = 58
    /// The rows that an exercise's text takes below a large drawing.
    private static let wideDetail = 22

    /// - Parameters:
    ///   - size: the body of the screen.
    ///   - top: the first row below the head.
    init(_ size: Size, top: Int, page: StretchesPage) {
        let height = max(0, size.height - top)
        let isWaiting = page.session.current != nil && page.model.stretches.timer.stage == nil
        if page.session.items.isEmpty {
            list = Rect(column: 1, row: top, width: 0, height: 0)
            detail = Rect(column: 1, row: top, width: min(60, size.width - 2), height: height)
        } else if isWaiting, size.width >= Self.leastWideSize.width, size.height >= Self.leastWideSize.height {
            list = Rect(column: 1, row: top, width: Self.wideList, height: height)
            let (left, figureHeight) = (Self.wideList + 4, max(height * 11 / 20, height - Self.wideDetail))
            let below = top + figureHeight + 1
            let room = size.width - left - 1
            let rest = size.height - below
            detail = Rect(column: left, row: below, width: room * 9 / 20, height: rest)
            figure = Rect(column: left, row: top, width: room, height: figureHeight)
            progress = Rect(column: detail.right + 2, row: below, width: size.width - detail.right - 3, height: rest)
        } else if size.width >= 52 {
            let listWidth =
                size.width >= 112 ? 46 : size.width >= 72 ? 36 + (size.width - 80) / 4 : (size.width - 2) / 2
            list = Rect(column: 1, row: top, width: listWidth, height: height)
            let left = listWidth + (size.width >= 72 ? 4 : 3)
            detail = Rect(column: left, row: top, width: size.width - left - 1, height: height)
        } else {
            // Too narrow for both: show the hold while the timer runs, else the list below the next hold.
            let isTimed = page.model.stretches.timer.stage != nil
            let detailHeight = isTimed || page.session.current == nil ? height : min(height, 1)
            detail = Rect(column: 1, row: top, width: size.width - 2, height: detailHeight)
            list = Rect(column: 1, row: top + detailHeight, width: size.width - 2, height: height - detailHeight)
        }
    }
}
