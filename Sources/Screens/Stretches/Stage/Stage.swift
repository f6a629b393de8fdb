import Canvas
import Catalog
import Diary
import Trends

/// The stage: the current hold, large enough to follow from the floor. It fills the screen while the timer runs or waits.
struct Stage {
    private let model: AppModel
    private let session: StretchSession
    private let item: RoutineItem
    private let stretch: Stretch?
    private let layout: StageLayout
    private let moment: StageMoment

    private var theme: Theme { model.theme }

    /// Creates the stage; nil while no hold is timed.
    init?(_ model: AppModel) {
        let session = StretchSession(model)
        guard model.stretches.timer.stage != nil, let item = session.currentItem else { return nil }
        self.model = model
        (self.session, self.item) = (session, item)
        stretch = model.catalog.loggedStretch(item.stretch)
        moment = model.stageMoment
        // Use the size without a dialog, so that nothing moves when one opens.
        layout = StageLayout(FrameLayout.wholeBody(model.size).size, seconds: item.duration.seconds)
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
        let used = canvas.put(count, at: layout.head.origin, style: theme.value) + 2
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
        canvas.putStrokeDigits(
            "\(Int(left.rounded(.up)))", rows: layout.digitRows, at: .zero, style: clockStyle)
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
        let steps = stepLines(width: min(76, canvas.size.width - 2))
        let caution = cautionLines(width: min(76, canvas.size.width))
        // Drop the next hold if its row is needed to show a warning in full.
        let hasNext = steps.count + caution.count < last || last < 2
        let end = hasNext ? last : last + 1
        let hasAir = canvas.size.height >= 8 && steps.count + caution.count + 1 < end
        var row = 1
        for line in steps {
            guard row < end else { break }
            canvas.put(line.number, at: Point(column: 0, row: row), style: theme.key)
            canvas.put(line.text, at: Point(column: 2, row: row), style: theme.label)
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

    /// Returns the caution, wrapped.
    private func cautionLines(width: Int) -> [(text: String, style: Style)] {
        guard let caution else { return [] }
        return caution.text.wrapped(to: width, glyphs: model.glyphs).map { ($0, caution.style) }
    }

    /// The caution: that the stretch hurt before, or else the exercise's warning.
    private var caution: (text: String, style: Style)? {
        if model.stretches.missedStage != nil, let missed = StretchesPage(model).notices.first {
            return (missed.text, theme.alarm)
        }
        if let caution = model.stretchesHistory(of: session.plan).cautions[item.stretch] {
            return ("\(caution.words.capitalizedFirst). Ease off, or skip it.", theme.alarm)
        }
        if moment.held == nil, let warning = stretch?.cautions.first { return (warning, theme.label) }
        return ("Pull, not pain: stop if it is sharp or shoots.", theme.dim)
    }

    /// Returns the current step: the first one while getting into position, then the others, each for some seconds.
    private func stepLines(width: Int) -> [(number: String, text: String)] {
        let steps = stretch?.steps(for: item.side) ?? []
        guard !steps.isEmpty else { return [] }
        var place = 0
        if let held = moment.held, steps.count > 1 {
            place = 1 + Int(held / Self.secondsPerStep) % (steps.count - 1)
        }
        return steps[place].wrapped(to: width, glyphs: model.glyphs).enumerated().map { row, text in
            (row == 0 ? "\(place + 1)" : "", text)
        }
    }

    private static let secondsPerStep = 10.0

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
