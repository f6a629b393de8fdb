import Canvas
import Catalog
import Diary
import Trends

/// The stage: the current hold, large enough to follow from the floor. It fills the screen while the timer runs or waits.
struct Stage {
    private let model: AppModel
    private let session: StretchSession
    private let item: RoutineItem
    private let layout: StageLayout
    private let moment: StageMoment
    private let words: StageWords

    private var theme: Theme { model.theme }

    /// Creates the stage; nil while no hold is timed.
    init?(_ model: AppModel) {
        let session = StretchSession(model)
        guard model.stretches.timer.stage != nil, let item = session.currentItem else { return nil }
        self.model = model
        (self.session, self.item) = (session, item)
        moment = model.stageMoment
        words = StageWords(model, session, item, held: moment.held)
        // Use the size without a dialog, so that nothing moves when one opens.
        let size = FrameLayout.wholeBody(model.size).size
        layout = StageLayout(size, seconds: item.duration.seconds, words: words.rows(size))
    }

    func draw(on canvas: inout Canvas) {
        drawHead(on: &canvas)
        drawFigure(on: &canvas)
        canvas.within(layout.clock) { drawClock(on: &$0) }
        canvas.within(layout.words) { drawWords(on: &$0) }
    }

    // MARK: head

    private func drawHead(on canvas: inout Canvas) {
        let items = session.items
        // Some holds may have been done earlier, out of order.
        let settled = items.indices.count { $0 != session.current && items[$0].state != .open }
        let count = "\(min(settled + 1, items.count)) of \(items.count)"
        var head = StyledText(count, theme.value)
        if session.isGentle { head.append(", gentle", theme.label) }
        let used = canvas.put(head, at: layout.head.origin) + 2
        let share = Double(settled) / Double(max(1, items.count))
        canvas.putProgress(
            share, at: Point(column: layout.head.left + used, row: layout.head.top), length: layout.head.width - used,
            full: theme.good, empty: theme.rule)
    }

    // MARK: figure

    private func drawFigure(on canvas: inout Canvas) {
        guard let rect = layout.figure, let figure = model.catalog.figure(of: item.stretch) else { return }
        // Without motion, show the exercise itself, even while getting into position.
        let position = model.hasMotion ? moment.position(isToAndFro: figure.picture.isToAndFro) : 1
        canvas.putFigure(
            figure, in: rect, at: position, isMirrored: item.side == .left, colors: theme.figure, depth: theme.depth)
    }

    // MARK: clock

    private func drawClock(on canvas: inout Canvas) {
        let planned = item.duration.seconds
        let left = model.stretches.timer.remaining(at: model.time.uptime) ?? Double(planned)
        let seconds = "\(Int(left.rounded(.up)))"
        guard layout.digitRows > 1 else {
            let end = canvas.put(seconds, at: .zero, style: theme.value) + 1
            canvas.put(counted, at: Point(column: end, row: 0), style: theme.dim)
            return
        }
        canvas.putStrokeDigits(seconds, rows: layout.digitRows, at: .zero, style: clockStyle)
        let isTight = canvas.size.height < layout.digitRows + 6
        let row = layout.digitRows + (isTight ? 0 : 2)
        let used = canvas.put(counted, at: Point(column: 0, row: row), style: theme.dim)
        guard let breath = moment.breath, model.stretches.timer.isRunning else { return }
        let words = breath.isIn ? "breathe in " : "breathe out"
        let fitsBeside = isTight && canvas.size.width >= used + 3 + Self.breathWidth
        let place =
            fitsBeside ? Point(column: used + 3, row: row) : Point(column: 0, row: row + (isTight ? 1 : 2))
        let end = canvas.put(words, at: place, style: theme.value) + 1
        let filled = min(Self.breathDots, Int((breath.share * Double(Self.breathDots)).rounded(.up)))
        let bar =
            String(repeating: String(canvas.glyphs.dot), count: filled)
            + String(repeating: String(canvas.glyphs.circle), count: Self.breathDots - filled)
        canvas.put(bar, at: Point(column: place.column + end, row: place.row), style: theme.worked)
    }

    /// The steps of a breath, and the columns it takes with its text.
    private static let breathDots = 8
    private static let breathWidth = 20

    /// A description of the countdown.
    private var counted: String {
        if model.stretches.timer.isPaused { return "paused" }
        return model.stretches.timer.stage == .changeover ? "get into position" : "of \(item.duration.text)"
    }

    private var clockStyle: Style {
        var style =
            switch model.stretches.timer.state {
            case .running(.hold, _): theme.value
            case .running(.changeover, _): theme.accent
            case .idle, .paused, .setAside: theme.dim
            }
        // Bold blocks are wider in some terminals.
        style.bold = false
        return style
    }

    // MARK: words

    private func drawWords(on canvas: inout Canvas) {
        canvas.put(item.words.capitalizedFirst, at: .zero, style: theme.value)
        let last = canvas.size.height - 1
        let steps = words.stepLines(width: canvas.size.width)
        let caution = words.cautionLines(width: canvas.size.width, height: canvas.size.height)
        // Drop the next hold if its row is needed to show a caution or a step in full.
        let hasNext = steps.count + caution.count < last || caution.count < last && last < 2
        let end = hasNext ? last : last + 1
        let hasAir = canvas.size.height >= 8 && steps.count + caution.count + 1 < end
        // A caution is never cut for a step.
        let stepEnd = max(1, end - caution.count)
        var row = 1
        for line in steps where row < stepEnd {
            let isCut = row == stepEnd - 1 && line.text != steps.last?.text
            canvas.put(line.number, at: Point(column: 0, row: row), style: theme.key)
            canvas.put(
                isCut ? line.text + canvas.glyphs.ellipsis : line.text, at: Point(column: 2, row: row),
                style: theme.label)
            row += 1
        }
        if hasAir { row += 1 }
        for (place, line) in caution.prefix(max(0, end - row)).enumerated() {
            let isCut = place == end - row - 1 && caution.count > place + 1
            let text = isCut ? line.text + canvas.glyphs.ellipsis : line.text
            canvas.put(text, at: Point(column: 0, row: row + place), style: line.style)
        }
        if hasNext { drawNext(row: last, on: &canvas) }
    }

    private func drawNext(row: Int, on canvas: inout Canvas) {
        guard row > 0, let next = session.current.flatMap({ session.next(after: $0) }) else { return }
        let words = next == session.current ? "the same again" : session.plan.items[next].words
        let used = canvas.put("next  ", at: Point(column: 0, row: row), style: theme.dim)
        var text = StyledText(words, theme.label)
        let stretch = model.catalog.loggedStretch(session.plan.items[next].stretch)
        let needs = (stretch?.needs ?? []).filter { $0 != "floor" }
        if next != session.current, !needs.isEmpty, canvas.size.width >= 70 {
            text.append(" \(model.glyphs.separator) you need \(needs.joined(separator: ", "))", theme.dim)
        }
        canvas.put(text, at: Point(column: used, row: row))
    }
}
