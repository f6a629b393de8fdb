import Canvas
import Diary

/// The layout of the check-in on a page of a given size.
struct CheckInLayout {
    /// The number of rows from which parts are spaced out, with instructions below them.
    private static let airyHeight = 12
    /// The first column of the answers; the ticks are two columns to the left.
    let valueColumn: Int
    /// The first column of the usual amounts; nil if there is no room.
    let usualColumn: Int?
    /// The first column of the previous day's amounts.
    let yesterdayColumn: Int?
    /// The row of the question and how to answer it, below the title.
    let questionRow: Int
    /// The row of the column headings; nil if there is no room.
    let headRow: Int?
    /// The first row of the list.
    let listRow: Int
    /// The number of rows of the list.
    let listHeight: Int
    /// The number of rows of text below the list.
    let footRows: Int

    /// Returns whether parts are spaced out.
    static func isAiry(_ size: Size) -> Bool { size.height >= airyHeight }

    /// The columns of an answer, and those from one answer to the next.
    static let answerWidth = 13
    private static let answerStep = answerWidth + 1
    /// The columns around a name: the selection's, the gap and the tick.
    static let besideName = 5

    /// Creates the layout.
    ///
    /// - Parameter nameWidth: the columns of the longest name.
    init(_ dialog: CheckIn, size: Size, questionRows: Int, nameWidth: Int) {
        let isAiry = Self.isAiry(size)
        let usual = size.width >= 56 ? 26 : 22
        let further = size.width >= 68 ? 2 : size.width >= 52 ? 1 : 0
        // Names take what the answers leave, whose last heading is a column wider.
        let most = size.width - (further + 1) * Self.answerStep
        valueColumn = max(usual, min(nameWidth + Self.besideName, most))
        usualColumn = further >= 1 ? valueColumn + Self.answerStep : nil
        yesterdayColumn = further >= 2 ? valueColumn + 2 * Self.answerStep : nil
        questionRow = isAiry ? 2 : 1
        let below = questionRow + questionRows
        let count = dialog.questions.count
        let hasHead = size.height - below >= min(count, 3) + 2
        headRow = hasHead ? below + (isAiry ? 1 : 0) : nil
        listRow = headRow.map { $0 + 1 } ?? below
        let room = size.height - listRow
        // Instructions go below the list if all of it fits.
        footRows = room - count >= 4 ? 3 : room - count >= 3 ? 2 : 0
        listHeight = max(1, min(count, room - footRows))
    }
}

extension CheckIn {
    func height(in size: Size, model: AppModel) -> Int { size.height }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        drawTitle(on: &canvas, model: model)
        guard questions.indices.contains(place) else {
            let words = isOfMeasures ? "No measure suits you now." : "No habit is asked: O chooses some."
            canvas.put(words, at: Point(column: 0, row: 1), style: theme.label)
            return
        }
        let head = head(canvas.size, model: model)
        let layout = layout(canvas.size, model: model)
        canvas.put(head, at: layout.questionRow)
        drawOffer(layout, on: &canvas, theme: theme)
        drawHeads(layout, on: &canvas, theme: theme)
        let window = window(layout)
        for (line, number) in window.enumerated() {
            draw(
                questions[number], isAsked: number == place, layout, at: layout.listRow + line, on: &canvas,
                theme: theme)
        }
        drawFoot(layout, on: &canvas, theme: theme)
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let window = window(layout(room(in: model), model: model))
        return (window.lowerBound, questions.count - window.upperBound)
    }

    private func layout(_ size: Size, model: AppModel) -> CheckInLayout {
        let names = questions.map { TextWidth.columns(of: $0.name.text, glyphs: model.glyphs) }
        return CheckInLayout(
            self, size: size, questionRows: head(size, model: model).count, nameWidth: names.max() ?? 0)
    }

    private func window(_ layout: CheckInLayout) -> Range<Int> {
        ListWindow(count: questions.count, height: layout.listHeight).rows(around: place)
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        guard questions.indices.contains(place) else { return .stay }
        let layout = layout(size, model: model)
        if let key = clickedKey(point, layout, model: model) { return type(key, on: &model) }
        if hasOffer(size), (layout.questionRow...(layout.questionRow + 1)).contains(point.row),
            point.column >= Self.offerColumn
        {
            return type("A", on: &model)
        }
        let window = window(layout)
        let row = point.row - layout.listRow + window.lowerBound
        guard point.row >= layout.listRow, window.contains(row) else { return .stay }
        // A second click accepts the suggestion, as Enter does.
        if row == place { return perform(.accept, key: .enter, on: &model) }
        move(to: row)
        return .stay
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let date = day == model.presentDay ? "" : " for \(day.spelledDay(in: model.presentDay.year))"
        var used = canvas.put("\(isOfMeasures ? "Measures" : "Check-in")\(date)", at: .zero, style: theme.heading) + 2
        guard !questions.isEmpty else { return }
        let count = questions.count(where: \.isAnswered)
        let words = "\(count) of \(questions.count) answered"
        used += canvas.put(words, at: Point(column: used, row: 0), style: theme.value) + 3
        guard canvas.size.width - used >= 12 else { return }
        canvas.putProgress(
            Double(count) / Double(questions.count), at: Point(column: used, row: 0), length: canvas.size.width - used,
            full: theme.good, empty: theme.rule)
    }

    /// Returns the question, and the keys that answer it or what is wrong.
    private func head(_ size: Size, model: AppModel) -> [Line<Never>] {
        guard questions.indices.contains(place) else { return [] }
        let theme = model.theme
        let room = hasOffer(size) ? Self.offerColumn - 2 : size.width
        var question = questions[place].words.wrapped(to: room, glyphs: model.glyphs).map {
            Line<Never>($0, theme.value)
        }
        if isOfMeasures, let meaning = questions[place].habit?.meaning {
            question += meaning.wrapped(to: room, glyphs: model.glyphs).map { Line<Never>($0, theme.label) }
        }
        if let complaint {
            return question
                + complaint.wrapped(to: size.width, glyphs: model.glyphs).map { Line<Never>($0, theme.alarm) }
        }
        return question
            + keyLines(width: room, model: model).map { text in
                var line = Line<Never>()
                line.put(text, at: 0)
                return line
            }
    }

    /// Returns the keys that answer the question, on one or more lines; a key and its words stay together.
    private func keyLines(width: Int, model: AppModel) -> [StyledText] {
        let gap = StyledText("   ", model.theme.label)
        return questions[place].keys.reduce(into: [StyledText]()) { lines, key in
            let words = keyWords(key, theme: model.theme)
            let longer = lines.last.map { $0 + gap + words }
            if let longer, TextWidth.columns(of: longer.text, glyphs: model.glyphs) <= width {
                lines[lines.count - 1] = longer
            } else {
                lines += words.wrapped(to: width, glyphs: model.glyphs)
            }
        }
    }

    /// Returns a key that answers the question, with its words.
    private func keyWords(_ answer: (key: String, words: String), theme: Theme) -> StyledText {
        guard !answer.words.isEmpty else { return StyledText(answer.key, theme.label) }
        return [.init(answer.key, theme.key), .init(" \(answer.words)", theme.label)]
    }

    /// Returns the key whose words were clicked.
    private func clickedKey(_ point: Point, _ layout: CheckInLayout, model: AppModel) -> String? {
        let lines = head(room(in: model), model: model)
        let line = point.row - layout.questionRow
        guard complaint == nil, lines.indices.contains(line), let text = lines[line].pieces.first?.text.text else {
            return nil
        }
        let start = text.index(text.startIndex, offsetBy: min(max(0, point.column), text.count))
        guard start < text.endIndex else { return nil }
        return questions[place].keys.first { key, words in
            guard !words.isEmpty, let found = text.firstRange(of: "\(key) \(words)") else { return false }
            return found.contains(start)
        }?.key
    }

    private static let offerColumn = 40
    private static let leastWidthOfOffer = 72

    /// Returns whether `A` has anything to accept, and there is room to say so.
    private func hasOffer(_ size: Size) -> Bool {
        size.width >= Self.leastWidthOfOffer && CheckInLayout.isAiry(size) && usualCount > 0 && complaint == nil
    }

    private func drawOffer(_ layout: CheckInLayout, on canvas: inout Canvas, theme: Theme) {
        guard hasOffer(canvas.size) else { return }
        let left = openCount - usualCount
        let offer: StyledText = [
            .init("A", theme.key),
            .init(" takes \(left == 0 ? "all " : "")\(usualCount) as usual and saves:", theme.value),
        ]
        canvas.put(offer, at: Point(column: Self.offerColumn, row: layout.questionRow))
        let rest = "\(left) more \(left == 1 ? "has" : "have") no usual value yet."
        let words = left == 0 ? "two keys for an ordinary evening." : rest
        canvas.put(words, at: Point(column: Self.offerColumn + 2, row: layout.questionRow + 1), style: theme.label)
    }

    private func drawHeads(_ layout: CheckInLayout, on canvas: inout Canvas, theme: Theme) {
        guard let row = layout.headRow else { return }
        canvas.put("today", at: Point(column: layout.valueColumn, row: row), style: theme.dim)
        for (column, words) in [(layout.usualColumn, "usual"), (layout.yesterdayColumn, "the day before")] {
            if let column { canvas.put(words, at: Point(column: column, row: row), style: theme.dim) }
        }
    }

    private func draw(
        _ question: CheckInQuestion, isAsked: Bool, _ layout: CheckInLayout, at row: Int, on canvas: inout Canvas,
        theme: Theme
    ) {
        let room = layout.valueColumn - CheckInLayout.besideName
        let name = question.name.text.shortened(
            to: room, beside: questions.map(\.name.text), glyphs: canvas.glyphs)
        canvas.put(
            name, at: Point(column: 2, row: row), style: isAsked ? theme.value : theme.label, maxWidth: room)
        draw(
            answerTo: question, isAsked: isAsked, at: Point(column: layout.valueColumn, row: row), on: &canvas,
            theme: theme)
        let style = isAsked ? theme.label : theme.dim
        for (column, amount) in [(layout.usualColumn, question.usual), (layout.yesterdayColumn, question.yesterday)] {
            guard let column else { continue }
            canvas.put(
                amount.map(question.text) ?? String(canvas.glyphs.notLogged), at: Point(column: column, row: row),
                style: style, maxWidth: CheckInLayout.answerWidth)
        }
        guard isAsked else { return }
        let cursor = canvas.cursor
        canvas.putSelection(at: Point(column: 0, row: row), hasCursor: false, theme: theme)
        canvas.tint(row: row, theme: theme)
        canvas.cursor = cursor
    }

    private func draw(
        answerTo question: CheckInQuestion, isAsked: Bool, at point: Point, on canvas: inout Canvas, theme: Theme
    ) {
        if isAsked { canvas.cursor = point }
        if isAsked, !typed.isEmpty {
            let used = canvas.put(typed, at: point, style: theme.value)
            canvas.cursor = Point(column: point.column + used, row: point.row)
            if let unit = question.habit.flatMap({ $0.measure.unit ?? $0.alternative?.unit }) {
                canvas.put(unit.rawValue, at: Point(column: point.column + used + 1, row: point.row), style: theme.dim)
            }
            return
        }
        let known = question.answer.map { answer -> Amount? in
            if case .amount(let amount) = answer { amount } else { nil }
        }
        switch (known, question.measured == nil ? question.logged : nil, question.offered) {
        case (.some(nil), _, _): canvas.put("not known", at: point, style: theme.dim)
        case (.some(let amount?), _, _), (nil, let amount?, _):
            let mark = Point(column: point.column - 2, row: point.row)
            canvas.put(String(canvas.glyphs.tick), at: mark, style: theme.good)
            canvas.put(question.text(amount), at: point, style: theme.value, maxWidth: CheckInLayout.answerWidth)
        case (nil, nil, let usual?):
            canvas.put("\(question.text(usual))?", at: point, style: theme.dim, maxWidth: CheckInLayout.answerWidth)
        default: canvas.put(String(canvas.glyphs.notLogged), at: point, style: theme.dim)
        }
    }

    private func drawFoot(_ layout: CheckInLayout, on canvas: inout Canvas, theme: Theme) {
        guard layout.footRows > 0 else { return }
        let suggestion = usualCount == 0 ? "" : "A “?” is a suggestion: it counts only once you take it."
        let words = [suggestion, "Stop whenever you like; the rest stays “not logged”."]
        let top = layout.listRow + layout.listHeight + layout.footRows - words.count
        for (row, text) in words.enumerated() {
            canvas.put(text, at: Point(column: 0, row: top + row), style: theme.dim)
        }
    }
}
