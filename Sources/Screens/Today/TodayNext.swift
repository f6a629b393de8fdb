import Canvas
import Diary
import Reports

/// What to do now, in one row: the most urgent first, each with its key.
struct TodayNext {
    private let page: TodayPage
    private var theme: Theme { page.theme }

    init(_ page: TodayPage) { self.page = page }

    /// The fewest columns in which a later step says enough if it is cut.
    private static let leastRoom = 24
    /// The width from which the second item is above the second column of the page.
    private static let columned = 72
    /// The width from which a third item is shown.
    private static let wide = 112

    /// Draws it on a row, tinted if there are enough colours.
    func draw(row: Int, on canvas: inout Canvas) {
        let width = canvas.size.width
        canvas.put(Self.title, at: Point(column: 1, row: row), style: theme.heading)
        for place in places(width: width) { canvas.put(place.text, at: Point(column: place.start, row: row)) }
        canvas.overlay(theme.tint, on: Rect(column: 0, row: row, width: width, height: 1))
    }

    private static let title = "Next"

    /// Returns the command whose step is at a column.
    func command(at column: Int, width: Int) -> Command? {
        zip(page.report.next, places(width: width)).first { ($1.start..<$1.end).contains(column) }
            .flatMap { step, _ in command(of: step) }
    }

    /// Returns the steps there is room for, in order.
    private func places(width: Int) -> [(text: StyledText, start: Int, end: Int)] {
        let left = 1 + Self.title.count + 2
        let most = width >= Self.wide ? 3 : 2
        let steps = page.report.next.prefix(most)
        // The later ones make room for the first, which is never cut while it could take theirs.
        let fitting = (1...most).reversed().map { arranged(steps.prefix($0), from: left, width: width) }
            .filter { ($0.last?.end ?? 0) < width }
        // A warning sign is said in full where that is possible.
        let sign = steps.first { $0.kind == .warningSign }
            .map { text($0, words: $0.words, isFirst: true, isShort: false).text }
        return fitting.first { sign == nil || $0.first?.text.text == sign } ?? fitting.first ?? []
    }

    /// Returns where some steps are: each in its share of the row, in the longest form that fits there, or as far right as the one before
    /// leaves it. The last one begins further left if it would be cut in its share.
    private func arranged(
        _ steps: ArraySlice<NextStep>, from left: Int, width: Int
    ) -> [(text: StyledText, start: Int, end: Int)] {
        let shared = width / max(1, steps.count)
        var places: [(text: StyledText, start: Int, end: Int)] = []
        for (place, step) in steps.enumerated() {
            var start = places.last.map { max($0.end + 2, place * shared + 1) } ?? left
            let limit = place + 1 < steps.count ? end(of: place, before: steps, width: width) : width - 1
            let isFirst = place == 0
            let forms =
                [text(step, words: step.words, isFirst: isFirst, isShort: false)]
                + [shortDose(step, isFirst: isFirst, room: limit - start)].compactMap(\.self)
                + step.briefs.map { text(step, words: $0, isFirst: isFirst, isShort: true) }
            var fitting = forms.longest(fitting: limit - start, glyphs: page.glyphs) ?? forms[forms.count - 1]
            let isLast = place + 1 == steps.count
            if isLast, let before = places.last {
                start = max(
                    before.end + 3, min(start, width - 1 - TextWidth.columns(of: fitting.text, glyphs: page.glyphs)))
            }
            let room = width - 1 - start
            if isLast, room >= Self.leastRoom || place == 0 {
                fitting = cut(fitting, of: step, to: room, isFirst: place == 0)
            }
            places.append((fitting, start, start + TextWidth.columns(of: fitting.text, glyphs: page.glyphs)))
        }
        return places
    }

    /// Returns where a step ends that others follow: at the end of its share or, where there is little room, where the next one still fits
    /// in its shortest form.
    private func end(of place: Int, before steps: ArraySlice<NextStep>, width: Int) -> Int {
        let share = (place + 1) * (width / steps.count) - 1
        guard width < Self.columned, place + 2 == steps.count, let next = steps.last else { return share }
        let least = text(next, words: next.briefs.last ?? next.words, isFirst: false, isShort: true).text
        return max(share, width - 1 - TextWidth.columns(of: least, glyphs: page.glyphs) - 3)
    }

    /// Returns a dose whose name is shortened so that the amount and the time stay; nil for other steps, and if too little of it stays.
    private func shortDose(_ step: NextStep, isFirst: Bool, room: Int) -> StyledText? {
        guard let medicine = step.medicine, let detail = step.detail else { return nil }
        let left = room - TextWidth.columns(of: ", \(detail)", glyphs: page.glyphs)
        guard left >= Self.leastName else { return nil }
        let words = medicine.shortWords(in: left, glyphs: page.glyphs)
        return text(step, words: words, isFirst: isFirst, isShort: false)
    }

    /// The fewest columns of the name and the amount of a dose.
    private static let leastName = 14

    /// Returns a text that fits, with its words cut before its key.
    private func cut(_ whole: StyledText, of step: NextStep, to room: Int, isFirst: Bool) -> StyledText {
        guard TextWidth.columns(of: whole.text, glyphs: page.glyphs) > room else { return whole }
        let keyWidth = key(of: step).map { TextWidth.columns(of: $0, glyphs: page.glyphs) + 2 } ?? 0
        let shortest = step.briefs.last ?? step.words
        let left = max(1, room - keyWidth)
        let words =
            step.medicine?.shortWords(in: left, glyphs: page.glyphs)
            ?? shortest.truncated(to: left, glyphs: page.glyphs)
        return text(step, words: words, isFirst: isFirst, isShort: true)
    }

    private func text(_ step: NextStep, words: String, isFirst: Bool, isShort: Bool) -> StyledText {
        var text = StyledText(words, isFirst ? theme.value : theme.label)
        if !isShort, let detail = step.detail { text.append(", \(detail)", isFirst ? theme.value : theme.dim) }
        if let key = key(of: step) { text.append("  \(key)", theme.key) }
        return text
    }

    private func command(of step: NextStep) -> Command? {
        switch step.kind {
        case .warningSign: .warningSigns
        case .reading: .logPain
        case .gentleStretches, .stretches: StretchesScreen.showCommand
        case .experiment: LinksScreen.showCommand
        case .checkIn: .checkIn
        case .dose, .rest: nil
        }
    }

    private func key(of step: NextStep) -> String? {
        let model = page.model
        return command(of: step).flatMap { model.keymap.binding(of: $0, in: Screen.today.contexts) }?.footerLabel(
            page.glyphs)
    }
}

extension Medicine {
    /// Returns its name and its dose without any other detail, the name cut if there is too little room.
    func shortWords(in columns: Int, glyphs: Glyphs) -> String {
        String.naming(name.text, isLeftOut ? "skipped" : dose?.text, in: columns, glyphs: glyphs)
    }
}
