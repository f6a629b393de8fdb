import Canvas
import Reports

/// What to do now, in one row: the most urgent first, each with its key.
struct TodayNext {
    private let page: TodayPage
    private var theme: Theme { page.theme }

    init(_ page: TodayPage) { self.page = page }

    /// The width from which a third item is shown.
    private static let wide = 112

    /// Draws it on a row, tinted if there are enough colours.
    func draw(row: Int, on canvas: inout Canvas) {
        let width = canvas.size.width
        let used = 1 + canvas.put("Next", at: Point(column: 1, row: row), style: theme.heading)
        let steps = page.report.next.prefix(width >= Self.wide ? 3 : width >= 72 ? 2 : 1)
        let shared = width / max(1, width >= 72 ? steps.count : 1)
        var end = used
        for (place, step) in steps.enumerated() {
            let start = max(end + 2, place * shared + (place > 0 ? 1 : 0))
            let limit = place + 1 < steps.count ? (place + 1) * shared - 1 : width - 1
            let forms = [text(step, isFirst: place == 0), text(step, isFirst: place == 0, isShort: true)]
            let fitting = forms.longest(fitting: limit - start, glyphs: page.glyphs) ?? forms[1]
            end = start + canvas.put(fitting, at: Point(column: start, row: row), maxWidth: limit - start)
        }
        canvas.overlay(theme.tint, on: Rect(column: 0, row: row, width: width, height: 1))
    }

    private func text(_ step: NextStep, isFirst: Bool, isShort: Bool = false) -> StyledText {
        var text = StyledText(step.words, isFirst ? theme.value : theme.label)
        if !isShort, let detail = step.detail { text.append(", \(detail)", isFirst ? theme.value : theme.dim) }
        if let key = key(of: step) { text.append("  \(key)", theme.key) }
        return text
    }

    private func key(of step: NextStep) -> String? {
        let command: Command? =
            switch step.kind {
            case .warningSign: .warningSigns
            case .reading: .logPain
            case .gentleStretches, .stretches: StretchesScreen.showCommand
            case .experiment: LinksScreen.showCommand
            case .checkIn: .checkIn
            case .dose, .rest: nil
            }
        let model = page.model
        return command.flatMap { model.keymap.binding(of: $0, in: Screen.today.contexts) }?.footerLabel(page.glyphs)
    }
}
