import Canvas
import Diary
import Trends

/// Where everything of Stretches stands on a body: the head, the checklist, and beside it the current hold.
struct StretchesLayout {
    let page: StretchesPage
    private let size: Size
    private let listArea: Rect
    private let detailArea: Rect
    private let list: ListView<Int>

    private var theme: Theme { page.theme }
    private var model: AppModel { page.model }

    init(_ model: AppModel) {
        page = StretchesPage(model)
        size = FrameLayout(size: model.size, model: model).body.size
        let notice = page.notices.isEmpty ? 0 : 1
        // Air between the groups matters more than air below the head, where a notice is if there is one; and what
        // is above an open dialog stays where it was.
        let needed = page.checklist(width: 36, withAir: true).count
        let isTight = notice == 0 && size.width >= 52 && needed > size.height - 2
        let hasAir = size.height >= 14 && !(isTight && (needed == size.height - 1 || !model.overlays.isEmpty))
        let hasAirBelowNotice = notice == 1 && size.height >= max(24, needed + 3)
        let top = (hasAir ? 2 : 1 + notice) + (hasAirBelowNotice ? 1 : 0)
        let height = max(0, size.height - top)
        if page.session.items.isEmpty {
            listArea = Rect(column: 1, row: top, width: 0, height: 0)
            detailArea = Rect(column: 1, row: top, width: min(60, size.width - 2), height: height)
        } else if size.width >= 52 {
            let listWidth =
                size.width >= 112 ? 46 : size.width >= 72 ? 36 + (size.width - 80) / 4 : (size.width - 2) / 2
            listArea = Rect(column: 1, row: top, width: listWidth, height: height)
            let left = listWidth + (size.width >= 72 ? 4 : 3)
            detailArea = Rect(column: left, row: top, width: size.width - left - 1, height: height)
        } else {
            // Too narrow for both: the hold while the timer runs, else the list below what comes next.
            let isTimed = model.stretches.timer.stage != nil
            let detailHeight = isTimed || page.session.current == nil ? height : min(height, 1)
            detailArea = Rect(column: 1, row: top, width: size.width - 2, height: detailHeight)
            listArea = Rect(
                column: 1, row: top + detailHeight, width: size.width - 2, height: height - detailHeight)
        }
        let airy = page.checklist(width: listArea.width, withAir: true)
        let lines = airy.count <= listArea.height ? airy : page.checklist(width: listArea.width, withAir: false)
        list = ListView(lines: lines, height: listArea.height, ahead: 1)
    }

    /// The first visible line of the checklist, moved as little as needed to show the current hold.
    func scroll(from scroll: Int) -> Int { list.top(from: scroll, showing: page.session.current) }

    /// How many lines of the checklist are out of view.
    func hidden(scroll: Int) -> (above: Int, below: Int) { list.hidden(top: scroll) }

    /// The place of the hold at a place of the body.
    func place(at point: Point, scroll: Int) -> Int? {
        listArea.contains(point) ? list.row(at: point.row - listArea.top, top: scroll) : nil
    }

    // MARK: drawing

    func draw(on canvas: inout Canvas) {
        drawHead(on: &canvas)
        let notices = page.notices
        let fitting = notices.longest(fitting: size.width - 2, glyphs: page.glyphs) ?? notices.last
        if let notice = fitting, size.height > 2 {
            canvas.put(notice, at: Point(column: 1, row: 1), maxWidth: size.width - 2)
        }
        let scroll = scroll(from: model.stretches.scroll)
        canvas.put(list, in: listArea, from: scroll, selected: page.session.current, theme: theme)
        canvas.within(detailArea) { drawDetail(on: &$0) }
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
        let share = Double(session.doneCount) / Double(session.items.count)
        if end - column >= 4 {
            canvas.putProgress(
                share, at: Point(column: column, row: 0), length: end - column, full: theme.good, empty: theme.rule)
        }
        if let streak {
            canvas.put(streak, row: 0, columns: column..<(size.width - 1), alignment: .right, style: theme.dim)
        }
    }

    private func drawDetail(on canvas: inout Canvas) {
        let lines = page.detail(width: detailArea.width, height: detailArea.height)
        let hasDigits = lines.contains { if case .digits = $0.content { true } else { false } }
        let hasProgress = lines.contains { if case .progress = $0.content { true } else { false } }
        for (row, line) in lines.enumerated() {
            switch line.content {
            case .text(let text):
                // Without any other place for it, the time left is beside the name.
                let isBare = row == 0 && !hasProgress && page.session.current != nil
                var room = detailArea.width
                if isBare { room -= drawClock(row: row, on: &canvas) + 1 }
                canvas.put(row == 0 ? title(text, in: room) : text, at: Point(column: 0, row: row), maxWidth: room)
            case .digits(let digitRow):
                let text = canvas.glyphs.bigDigits.lines(for: clock)[digitRow]
                let column = max(0, (min(38, detailArea.width) - canvas.columns(of: text)) / 2 - 1)
                canvas.put(text, at: Point(column: column, row: row), style: clockStyle)
            case .progress: drawProgress(row: row, hasDigits: hasDigits, on: &canvas)
            }
        }
    }

    /// The name of the hold in this many columns; its side stays whole.
    private func title(_ title: StyledText, in room: Int) -> StyledText {
        guard let side = page.session.currentItem?.side, let style = title.pieces.first?.style else { return title }
        let end = ", \(side.rawValue)"
        guard title.text.hasSuffix(end) else { return title }
        let name = String(title.text.dropLast(end.count))
        return StyledText(name.truncated(to: max(1, room - end.count), glyphs: page.glyphs) + end, style)
    }

    /// Draws the time left at the right end of a row.
    ///
    /// - Returns: The columns used.
    private func drawClock(row: Int, on canvas: inout Canvas) -> Int {
        canvas.put(stage + clock, row: row, columns: 0..<detailArea.width, alignment: .right, style: clockStyle)
    }

    /// What is counted, in a word with a blank behind it; empty while a hold runs.
    private var stage: String {
        let timer = model.stretches.timer
        if timer.isPaused { return "paused " }
        return timer.stage == .changeover ? "change " : ""
    }

    /// The time left of the hold or until it begins; before that, how long it will be.
    private var clock: String {
        let planned = page.session.currentItem?.duration.seconds ?? 0
        return TimeWords.clock(model.stretches.timer.remaining(at: model.time.uptime) ?? Double(planned))
    }

    private var clockStyle: Style {
        switch model.stretches.timer.state {
        case .running(.hold, _): theme.value
        case .running(.changeover, _): theme.accent
        case .idle, .paused: theme.dim
        }
    }

    private func drawProgress(row: Int, hasDigits: Bool, on canvas: inout Canvas) {
        let timer = model.stretches.timer
        let planned = Double(page.session.currentItem?.duration.seconds ?? 1)
        let held = timer.stage == .hold ? planned - (timer.remaining(at: model.time.uptime) ?? planned) : 0
        var length = detailArea.width
        if hasDigits {
            let words = timer.isPaused ? "paused" : timer.stage == .changeover ? "get into position" : ""
            canvas.put(words, row: row, columns: 0..<length, alignment: .right, style: theme.accent)
            length -= words.isEmpty ? 0 : words.count + 2
        } else {
            length -= drawClock(row: row, on: &canvas) + 2
        }
        canvas.putProgress(
            held / planned, at: Point(column: 0, row: row), length: length, full: theme.accent, empty: theme.rule)
    }
}
