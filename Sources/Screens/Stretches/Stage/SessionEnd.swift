import Canvas
import Diary
import Reports
import Trends

/// The end of a session: what was held, how the week looks, and how it compares with previous weeks.
struct SessionEnd {
    private let model: AppModel
    private let session: StretchSession
    private let size: Size

    private var theme: Theme { model.theme }

    /// The smallest size at which it is shown.
    private static let leastSize = Size(width: 60, height: 14)
    private var digitRows: Int { size.height < 30 ? 5 : 10 }

    /// The width of the list of holds at the right, if there is room for it.
    private var listWidth: Int? { size.width >= 112 && size.height >= 24 ? 46 : nil }
    /// The area of everything else.
    private var room: Size { Size(width: size.width - (listWidth.map { $0 + 2 } ?? 0), height: size.height) }

    /// Creates the end of the session; nil while holds remain, or if there is too little room.
    init?(_ model: AppModel) {
        let session = StretchSession(model)
        let size = FrameLayout.wholeBody(model.size).size
        guard session.round.isComplete, session.current == nil, !session.items.isEmpty, session.adherence.done > 0,
            size.width >= Self.leastSize.width, size.height >= Self.leastSize.height
        else { return nil }
        (self.model, self.session, self.size) = (model, session, size)
    }

    func draw(on canvas: inout Canvas) {
        let top = size.height < 18 ? 0 : 1
        var style = theme.good
        style.bold = false
        let used = canvas.putStrokeDigits(
            "\(session.adherence.done)", rows: digitRows, at: Point(column: 2, row: top), style: style)
        for (row, line) in headline.prefix(digitRows).enumerated() {
            canvas.put(line, at: Point(column: used + 6, row: top + row))
        }
        let week = top + digitRows + 1
        let progress = StretchProgress(model, size: room)
        progress.drawWeek(row: week, on: &canvas)
        progress.drawWeeks(row: week + 4, on: &canvas)
        drawPain(row: week + 6, on: &canvas)
        progress.drawMeasures(row: week + 8, on: &canvas)
        if let listWidth {
            drawHolds(in: Rect(column: room.width, row: top, width: listWidth, height: size.height - top), on: &canvas)
        }
    }

    /// Draws what was held, grouped.
    private func drawHolds(in area: Rect, on canvas: inout Canvas) {
        let page = StretchesPage(model)
        let airy = page.checklist(width: area.width, withAir: true)
        let lines = airy.count <= area.height ? airy : page.checklist(width: area.width, withAir: false)
        canvas.put(ListView(lines: lines, height: area.height), in: area, from: 0, selected: nil, theme: theme)
    }

    // MARK: words

    private var headline: [StyledText] {
        let (done, planned) = (session.adherence.done, session.adherence.planned)
        let seconds = session.items.reduce(0) { $0 + $1.seconds }
        // A hold stopped because of pain is no longer planned, so "all" would hide it.
        let isAll = done == session.items.count && done > 1
        let amount = done < planned ? "\(done) of \(planned)" : isAll ? "All \(done)" : "\(done)"
        var lines = [StyledText("\(amount) \(planned == 1 ? "hold" : "holds") done.", theme.value)]
        lines.append(StyledText("\(TimeWords.exact(seconds)) held.", theme.label))
        let skipped = session.items.filter { if case .skipped = $0.state { true } else { false } }
        if !skipped.isEmpty {
            let names = skipped.map(\.plan.words).joined(separator: "; ")
            lines.append(
                StyledText("Skipped: \(names)".truncated(to: room.width - 20, glyphs: model.glyphs), theme.dim))
        }
        if let streak = StretchesPage(model).streaks.first {
            lines.append(StyledText("\(streak.capitalizedFirst).", theme.label))
        }
        let key = model.keymap.binding(of: .toggle, in: [.stretches])?.footerLabel(model.glyphs) ?? ""
        lines.append([.init(key, theme.key), .init(" another round", theme.dim)])
        return lines
    }

    private func drawPain(row: Int, on canvas: inout Canvas) {
        let entries = session.round.sessions.compactMap { model.diary.logbook.entry($0) }
        guard let entry = entries.last(where: { $0.painBefore != nil && $0.painAfter != nil }),
            let before = entry.painBefore, let after = entry.painAfter, row < size.height
        else { return }
        canvas.put("Pain", at: Point(column: 1, row: row), style: theme.heading)
        let text: StyledText = [
            .init("before ", theme.label), .init(theme.chip(before), theme.pain(before)),
            .init("   after ", theme.label),
            .init(theme.chip(after), theme.pain(after)),
        ]
        canvas.put(text, at: Point(column: StretchProgress.labelWidth, row: row))
    }
}
