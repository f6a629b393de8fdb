import Canvas
import Diary
import Reports

extension PainDialog {
    func height(in size: Size, model: AppModel) -> Int {
        PainDialogLayout(self, size: size, glyphs: model.glyphs).rows
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let layout = PainDialogLayout(self, size: room(in: model), glyphs: model.glyphs)
        let scroll = layout.scroll(self, height: canvas.size.height)
        canvas.within(canvas.bounds, scrolledBy: scroll) { canvas in
            if complaint == nil { drawTitle(on: &canvas, model: model) }
            drawScore(layout, on: &canvas, model: model)
            drawSites(layout, on: &canvas, theme: model.theme)
            drawFeels(layout, on: &canvas, theme: model.theme)
            drawText(layout, on: &canvas, theme: model.theme)
            drawHelped(layout, on: &canvas, model: model)
        }
        if complaint != nil { drawTitle(on: &canvas, model: model) }
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let day = entry.when.diaryDay(startingAt: model.diary.logbook.dayStart)
        let date = day.spelledDay(in: model.presentDay.year)
        let words =
            if original != nil { "Pain at \(entry.when.timeText), \(date)" } else {
                day == model.presentDay ? "Pain now" : "Pain on \(date)"
            }
        canvas.putTitle(words, complaint: complaint, theme: model.theme)
    }

    /// Draws the name of a field, brighter while it is open.
    private func drawName(
        _ name: String, _ field: Field, _ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme
    ) {
        let style = field == self.field ? theme.heading : theme.label
        canvas.put(name, at: Point(column: 0, row: layout.top[field] ?? 0), style: style)
    }

    // MARK: score

    private func drawScore(_ layout: PainDialogLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let row = layout.top[.score] ?? 0
        if layout.valueColumn >= 11 {
            let digits = score.map { String($0.value) } ?? "-"
            canvas.putStrokeDigits(
                digits, rows: digits.count > 1 ? 3 : 4, at: Point(column: digits.count > 1 ? 0 : 1, row: row - 2),
                style: score == nil ? theme.faint : theme.value)
        } else {
            drawName("Pain", .score, layout, on: &canvas, theme: theme)
        }
        if let factsRow = layout.factsRow {
            // A blank is left between them and the two digits of a 10.
            let column = layout.rulerColumn + (score?.value == 10 ? 1 : 0)
            canvas.put(facts(model), at: Point(column: column, row: factsRow), style: theme.dim)
        }
        for value in PainScore.range { draw(value, layout, at: row, on: &canvas, theme: theme) }
        if field == .score {
            let value = score?.value ?? 0
            canvas.cursor = Point(
                column: layout.rulerColumn + value * layout.scoreStep + (layout.scoreStep - 1) / 2, row: row)
        }
        guard layout.height > .low else { return }
        canvas.put("no pain", at: Point(column: layout.rulerColumn, row: row + 1), style: theme.dim)
        let end = layout.rulerColumn + 11 * layout.scoreStep
        canvas.put("worst imaginable", row: row + 1, columns: 0..<end, alignment: .right, style: theme.dim)
    }

    /// Returns the usual and the latest score, in words.
    private func facts(_ model: AppModel) -> String {
        let day = entry.when.diaryDay(startingAt: model.diary.logbook.dayStart)
        let usual = model.reports.usualPain(before: day).map { "your usual \($0.short)" }
        let readings = model.diary.logbook.entries(on: day).filter { $0.painNow != nil && $0.when < entry.when }
        let last = readings.last.flatMap { last in last.painNow.map { "last \($0.value), at \(last.when.timeText)" } }
        return [usual, last].compactMap { $0 }.joined(separator: " \(model.glyphs.separator) ")
    }

    /// Draws a score on the ruler: a chip in its colour, the chosen one in brackets and below a mark.
    private func draw(
        _ value: Int, _ layout: PainDialogLayout, at row: Int, on canvas: inout Canvas, theme: Theme
    ) {
        let isChosen = value == score?.value
        let column = layout.rulerColumn + value * layout.scoreStep
        let style = isChosen ? theme.pain(Double(value)) : theme.painOnOffer(value)
        canvas.put(
            Self.chip(value, isChosen: isChosen, columns: layout.scoreStep), at: Point(column: column, row: row),
            style: style)
        guard isChosen, layout.height == .tall else { return }
        let mark = Point(column: column + (layout.scoreStep - 1) / 2, row: row - 1)
        canvas.put(String(canvas.glyphs.fall), at: mark, style: theme.value)
    }

    /// Returns the score in this many columns: “  6  ”, “[ 6 ]”, “[10]”.
    private static func chip(_ value: Int, isChosen: Bool, columns: Int) -> String {
        let left = String(repeating: " ", count: (columns - 1) / 2)
        var text = Array(left + "\(value)")
        while text.count < columns { text.append(" ") }
        if value == 10, columns < 5 { text = Array("10" + String(repeating: " ", count: columns - 2)) }
        guard isChosen else { return String(text) }
        if value == 10, columns < 4 { return "10]" }
        if value == 10, columns == 4 { return "[10]" }
        let end = columns == 4 ? 2 : columns - 1
        text[0] = "["
        text[end] = "]"
        return String(text)
    }

    // MARK: sites

    private func drawSites(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("Where", .sites, layout, on: &canvas, theme: theme)
        let top = layout.top[.sites] ?? 0
        guard layout.siteRows > 0 else {
            let words = sites.chosen.isEmpty ? "no site" : SiteWords.text(sites.chosen)
            canvas.put(
                words, at: Point(column: layout.valueColumn, row: top),
                style: sites.chosen.isEmpty ? theme.dim : theme.value)
            return
        }
        let rows = sites.rows
        let window = ListWindow(count: rows.count, height: layout.siteRows).rows(around: sites.row)
        for (line, number) in window.enumerated() {
            let isSelected = field == .sites && number == sites.row
            draw(rows[number], isSelected: isSelected, layout, at: top + line, on: &canvas, theme: theme)
        }
        if rows.isEmpty {
            canvas.put("no site of that name", at: Point(column: layout.siteColumn, row: top), style: theme.dim)
        }
        let others = rows.indices.filter { !window.contains($0) }.prefix(3).map { rows[$0].site.name.text }
        drawSearch(layout, offering: others, on: &canvas, theme: theme)
    }

    private func drawSearch(
        _ layout: PainDialogLayout, offering others: [String], on canvas: inout Canvas, theme: Theme
    ) {
        guard let row = layout.searchRow else { return }
        let place = Point(column: layout.siteColumn, row: row)
        let width = canvas.size.width - layout.siteColumn
        let whole = "type for another: \(others.joined(separator: ", ")) \(canvas.glyphs.ellipsis)"
        let hint = [whole, "type for another"].longest(fitting: width, glyphs: canvas.glyphs) ?? "type"
        guard field == .sites else {
            canvas.put(hint, at: place, style: theme.dim)
            return
        }
        let cursor = canvas.cursor
        canvas.putField(sites.search, at: place, width: width, isOpen: true, hint: hint, theme: theme)
        // With nothing typed, the cursor stays on the row that the keys change.
        if sites.search.isEmpty { canvas.cursor = cursor }
    }

    private func draw(
        _ row: SitePicker.Row, isSelected: Bool, _ layout: PainDialogLayout, at line: Int, on canvas: inout Canvas,
        theme: Theme
    ) {
        let glyphs = canvas.glyphs
        let column = layout.siteColumn
        let mark = row.isChosen ? String(glyphs.tick) : String(glyphs.circle)
        canvas.put(mark, at: Point(column: column - 2, row: line), style: row.isChosen ? theme.good : theme.dim)
        let style = row.isChosen ? theme.value : theme.label
        let sideColumn = layout.sides?.column ?? column + min(22, canvas.size.width - column - 10)
        let room = sideColumn - column - 1
        let name = row.site.name.text.shortened(
            to: room, beside: sites.rows.map(\.site.name.text), glyphs: canvas.glyphs)
        canvas.put(name, at: Point(column: column, row: line), style: style, maxWidth: room)
        if let sides = layout.sides {
            for (place, side) in sites.sides(of: row.site).enumerated() {
                let isOn = row.isChosen && row.site.side == side
                canvas.putOption(
                    side.rawValue, isChosen: isOn, at: Point(column: sides.column + place * sides.step - 1, row: line),
                    style: theme.dim, theme: theme)
            }
        } else {
            let words = row.site.side?.rawValue ?? ""
            canvas.put(
                words, at: Point(column: sideColumn, row: line), style: row.isChosen ? theme.label : theme.dim)
        }
        if let pain = row.site.pain {
            canvas.put(theme.chip(pain), at: Point(column: canvas.size.width - 3, row: line), style: theme.pain(pain))
        }
        guard isSelected else { return }
        // The mark is next to the tick if the field's name needs the columns to the left.
        let selection = Point(column: column - (column >= 10 ? 4 : 3), row: line)
        let hasMark = column >= 9
        if hasMark { canvas.put(String(glyphs.selection), at: selection, style: theme.accent) }
        canvas.cursor = Point(column: column - 2, row: line)
        let left = hasMark ? selection.column : column - 2
        canvas.tint(row: line, columns: left..<canvas.size.width, theme: theme)
    }

    // MARK: feels, note, time, help

    private func drawFeels(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("Feel", .feels, layout, on: &canvas, theme: theme)
        let top = layout.top[.feels] ?? 0
        for (line, places) in layout.feelLines.enumerated() {
            var column = layout.valueColumn - 1
            for place in places {
                let feel = feels.offered[place]
                let point = Point(column: column, row: top + line)
                let isOpen = field == .feels && place == feels.place
                let style = isOpen ? theme.value.merging(Style(underline: true)) : theme.label
                canvas.putOption(feel.text, isChosen: feels.contains(feel), at: point, style: style, theme: theme)
                column += PainDialogLayout.columns(ofOption: feel.text, glyphs: canvas.glyphs)
                if isOpen { canvas.cursor = Point(column: point.column + 1, row: point.row) }
            }
        }
    }

    private func drawText(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("After", .trigger, layout, on: &canvas, theme: theme)
        drawName("Note", .note, layout, on: &canvas, theme: theme)
        drawName("Time", .time, layout, on: &canvas, theme: theme)
        let width = canvas.size.width - layout.valueColumn
        let fields = [
            (
                Field.trigger, trigger,
                ["what set it off, such as lifting", "what set it off"].longest(
                    fitting: width, glyphs: canvas.glyphs) ?? ""
            ),
            (.note, note, "anything else"), (.time, timeText, "now"),
        ]
        for (field, text, hint) in fields {
            let place = Point(column: layout.valueColumn, row: layout.top[field] ?? 0)
            canvas.putField(text, at: place, width: width, isOpen: field == self.field, hint: hint, theme: theme)
        }
        let used = canvas.columns(of: timeText.text) + 2
        let hint = "such as 2h ago, 14:10, last night"
        if width - used >= hint.count {
            let place = Point(column: layout.valueColumn + used, row: layout.top[.time] ?? 0)
            canvas.put(hint, at: place, style: theme.dim)
        }
        if let row = layout.adviceRow {
            let advice = "Enter saves at any point. Only the score is needed."
            canvas.put(advice, at: Point(column: layout.valueColumn, row: row), style: theme.dim)
        }
    }

    private func drawHelped(_ layout: PainDialogLayout, on canvas: inout Canvas, model: AppModel) {
        guard let helped, let row = layout.top[.helped] else { return }
        drawName("Helped", .helped, layout, on: &canvas, theme: model.theme)
        let width = canvas.size.width - layout.valueColumn
        let place = Point(column: layout.valueColumn, row: row)
        canvas.put(helpedWords(helped, width: width, model: model), at: place, maxWidth: width)
        if field == .helped { canvas.cursor = place }
    }

    /// Returns what was done, how long ago, and the keys that say whether it helped; the answer given is marked.
    func helpedWords(_ helped: HelpedQuestion, width: Int, model: AppModel) -> StyledText {
        let theme = model.theme
        var answers = StyledText()
        for answer in HelpedQuestion.Answer.allCases {
            let isChosen = answer == helpedAnswer
            answers.append(isChosen ? "  \(model.glyphs.tick)" : "  ", theme.good)
            answers.append(answer.key, theme.key)
            answers.append(" \(answer.word)", isChosen ? theme.value : theme.label)
        }
        let ago = (entry.when.instant - helped.at.instant) / 60
        let forms = ["\(helped.words), \(ago.minutesAgo):", "\(helped.words):", helped.name]
        let all = forms.map { StyledText($0, theme.label) + answers }
        return all.longest(fitting: width, glyphs: model.glyphs) ?? all[all.count - 1]
    }
}

extension Canvas {
    /// Draws one of several options: highlighted when chosen, or in brackets without colour.
    mutating func putOption(_ text: String, isChosen: Bool, at point: Point, style: Style, theme: Theme) {
        guard isChosen else {
            put(text, at: Point(column: point.column + 1, row: point.row), style: style)
            return
        }
        put(theme.depth == .none ? "[\(text)]" : " \(text) ", at: point, style: theme.selection)
    }
}
