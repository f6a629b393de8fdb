import Canvas
import Diary
import Reports
import Trends

/// The layout of Stretches on a body: the head, the checklist, and the current hold beside it.
struct StretchesLayout {
    let page: StretchesPage
    private let size: Size
    private let areas: StretchesAreas
    private var listArea: Rect { areas.list }
    var detailArea: Rect { areas.detail }
    private let list: ListView<Int>
    private let saysMore: Bool

    private var theme: Theme { page.theme }
    private var model: AppModel { page.model }

    init(_ model: AppModel) {
        let page = StretchesPage(model)
        self.page = page
        // Use the size without a dialog, so that nothing moves when one opens.
        size = FrameLayout.wholeBody(model.size).size
        let notice = page.notices.isEmpty ? 0 : 1
        // Space between the groups matters more than space below the head, where any notice is shown.
        let needed = page.checklist(width: 36, withAir: true).count
        let hasAir = size.height >= 14 && !(notice == 0 && size.width >= 52 && needed == size.height - 1)
        let hasAirBelowNotice = notice == 1 && size.height >= max(24, needed + 3)
        let top = (hasAir ? 2 : 1 + notice) + (hasAirBelowNotice ? 1 : 0)
        let areas = StretchesAreas(size, top: top, page: page)
        self.areas = areas
        let room = areas.list.height
        func checklist(withAir: Bool, withCautions: Bool) -> [Line<Int>] {
            page.checklist(width: areas.list.width, withAir: withAir, withCautions: withCautions)
        }
        let lines = [
            areas.figure == nil ? nil : checklist(withAir: true, withCautions: true),
            checklist(withAir: true, withCautions: false),
        ].compactMap { $0 }.first { $0.count <= room }
        let seen = FrameLayout(size: model.size, model: model).body.height - areas.list.top
        let rows = min(room, max(0, seen))
        let shown = lines ?? checklist(withAir: false, withCautions: false)
        // Above a dialog's sheet, the list itself says that there is more.
        saysMore = rows < room && shown.count > rows && rows > 1
        list = ListView(lines: shown, height: saysMore ? rows - 1 : rows, ahead: 1)
    }

    /// Returns the first visible line of the checklist, moved as little as needed to show the current hold.
    func scroll(from scroll: Int) -> Int { list.top(from: scroll, showing: page.session.current) }

    /// Returns the number of lines of the checklist that are out of view.
    func hidden(scroll: Int) -> (above: Int, below: Int) { list.hidden(top: scroll) }

    /// Returns the index of the hold a page below or above the current one.
    func page(_ command: Command) -> Int {
        let lines = list.lines.indices.filter { list.lines[$0].row != nil }
        let place = page.session.current ?? lines.count
        return command.destination(from: min(place, lines.count - 1), lines: lines, height: list.height) ?? place
    }

    /// Returns the index of the hold at a point in the body.
    func place(at point: Point, scroll: Int) -> Int? {
        listArea.contains(point) ? list.row(at: point.row - listArea.top, top: scroll) : nil
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        drawHead(on: &canvas)
        drawNotice(on: &canvas)
        let scroll = scroll(from: model.stretches.scroll)
        canvas.put(list, in: listArea, from: scroll, selected: page.session.current, theme: theme)
        if saysMore {
            let place = Point(column: listArea.left, row: listArea.top + list.height)
            canvas.put(page.glyphs.more(hidden(scroll: scroll)), at: place, style: theme.dim)
        }
        canvas.within(detailArea) { drawDetail(on: &$0) }
        if let figure = areas.figure { drawFigure(in: figure, on: &canvas) }
        if let progress = areas.progress {
            canvas.within(progress) { StretchProgress(model, size: progress.size).draw(on: &$0) }
        }
    }

    /// Draws the notice below the head in its longest form that fits there; why there are no exercises is said whole, since nothing is below it.
    private func drawNotice(on canvas: inout Canvas) {
        let notices = page.notices
        guard size.height > 2, let whole = notices.first else { return }
        let room = size.width - 2
        let fitting = notices.longest(fitting: room, glyphs: page.glyphs) ?? notices.last
        let saysWhy = DayReport(model.presentDay, in: model.reports).careBeforeExercises != nil
        let lines =
            saysWhy && page.session.items.isEmpty ? whole.wrapped(to: room, glyphs: page.glyphs) : [fitting ?? whole]
        for (row, line) in lines.enumerated() {
            canvas.put(line, at: Point(column: 1, row: 1 + row), maxWidth: room)
        }
    }

    /// Draws how the hold is done.
    private func drawFigure(in rect: Rect, on canvas: inout Canvas) {
        guard let item = page.session.currentItem, let figure = model.catalog.figure(of: item.stretch) else { return }
        canvas.putFigure(
            figure, in: rect, at: 1, isMirrored: item.side == .left, colors: theme.figure, depth: theme.depth)
    }

    /// Whether the hold is drawn amid its text: before the timer starts, if there is no separate area for the drawing.
    private var hasFigureInDetail: Bool {
        areas.figure == nil && size.width >= 72 && model.stretches.timer.stage == nil
            && page.session.currentItem.flatMap { model.catalog.figure(of: $0.stretch) } != nil
    }

    private func drawHead(on canvas: inout Canvas) {
        let session = page.session
        var column = 1
        if size.width >= 52 {
            let name = session.isGentle ? "Gentle routine" : "Daily routine"
            canvas.put(name, at: Point(column: 1, row: 0), style: theme.value)
            column = size.width >= 72 ? 20 : 17
        }
        guard !session.items.isEmpty else { return }
        column += canvas.put(page.count, at: Point(column: column, row: 0)) + (size.width >= 72 ? 4 : 2)
        let streak = page.streaks.first { size.width >= 80 || $0.count <= 9 }
        let end = size.width - 1 - (streak.map { $0.count + 2 } ?? 0)
        if end - column >= 4 {
            canvas.putProgress(
                session.adherence.share ?? 0, at: Point(column: column, row: 0), length: end - column, full: theme.good,
                empty: theme.rule)
        }
        if let streak {
            canvas.put(streak, row: 0, columns: column..<(size.width - 1), alignment: .right, style: theme.dim)
        }
    }

    private func drawDetail(on canvas: inout Canvas) {
        let lines = page.detail(
            width: detailArea.width, height: detailArea.height, hasFigure: hasFigureInDetail)
        let figureRows = lines.indices.filter { if case .figure = lines[$0].content { true } else { false } }
        if let first = figureRows.first {
            drawFigure(
                in: Rect(column: 0, row: first, width: detailArea.width, height: figureRows.count), on: &canvas)
        }
        for (row, line) in lines.enumerated() {
            switch line.content {
            case .text(let text): canvas.put(text, at: Point(column: 0, row: row), maxWidth: detailArea.width)
            case .title:
                let room = detailArea.width
                canvas.put(title(in: room), at: Point(column: 0, row: row), style: theme.value, maxWidth: room)
            case .figure: break
            }
        }
    }

    /// Returns the name of the hold in this many columns: where there is little room its side is a letter, as in the list, and only
    /// then is the name cut.
    private func title(in room: Int) -> String {
        guard let item = page.session.currentItem else { return "" }
        let title = item.words.capitalizedFirst
        guard let side = item.side, TextWidth.columns(of: title, glyphs: page.glyphs) > room else { return title }
        let letter = " " + side.letter
        let name = item.stretch.text.capitalizedFirst
        return name.truncated(to: max(1, room - letter.count), glyphs: page.glyphs) + letter
    }
}
