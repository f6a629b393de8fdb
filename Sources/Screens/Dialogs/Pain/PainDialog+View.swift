import Canvas
import Diary
import Reports

extension PainDialog {
    func height(in size: Size, model: AppModel) -> Int {
        PainDialogLayout(self, size: size, glyphs: model.glyphs).height
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        let layout = PainDialogLayout(self, size: FrameLayout.sheetRoom(model.size), glyphs: model.glyphs)
        let scroll = layout.scroll(self, height: canvas.size.height)
        canvas.within(canvas.bounds, scrolledBy: scroll) { canvas in
            if complaint == nil { drawTitle(on: &canvas, model: model) }
            drawScore(layout, on: &canvas, theme: model.theme)
            drawSites(layout, on: &canvas, theme: model.theme)
            drawFeels(layout, on: &canvas, theme: model.theme)
            drawText(layout, on: &canvas, theme: model.theme)
        }
        if complaint != nil { drawTitle(on: &canvas, model: model) }
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let day = entry.when.diaryDay(startingAt: model.diary.logbook.dayStart)
        let words =
            if original != nil { "Pain at \(entry.when.timeText), \(day.spelledDay)" } else {
                day == model.presentDay ? "Pain now" : "Pain on \(day.spelledDay)"
            }
        canvas.putTitle(words, complaint: complaint, theme: model.theme)
    }

    /// The name of a field, in the accent while it is open.
    private func drawName(
        _ name: String, _ field: Field, _ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme
    ) {
        let style = field == self.field ? theme.accent : theme.label
        canvas.put(name, at: Point(column: 0, row: layout.top[field] ?? 0), style: style)
    }

    private func drawScore(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("Pain", .score, layout, on: &canvas, theme: theme)
        let row = layout.top[.score] ?? 0
        for value in PainScore.range {
            let column = layout.valueColumn + value * layout.scoreStep
            let style = theme.pain(Double(value))
            if value == score?.value {
                canvas.put(
                    "[\(value)]", at: Point(column: column - 1, row: row), style: style.merging(Style(reverse: true)))
                if field == .score { canvas.cursor = Point(column: column, row: row) }
            } else {
                canvas.put(String(value), at: Point(column: column, row: row), style: theme.painOnOffer(value))
            }
        }
        if score == nil, field == .score { canvas.cursor = Point(column: layout.valueColumn, row: row) }
        guard layout.hasRulerWords else { return }
        canvas.put("no pain", at: Point(column: layout.valueColumn, row: row + 1), style: theme.dim)
        let end = layout.valueColumn + 10 * layout.scoreStep + 2
        canvas.put("worst imaginable", row: row + 1, columns: 0..<end, alignment: .right, style: theme.dim)
    }

    private func drawSites(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("Where", .sites, layout, on: &canvas, theme: theme)
        let top = layout.top[.sites] ?? 0
        let place = Point(column: layout.valueColumn, row: top)
        let width = canvas.size.width - layout.valueColumn
        if field == .sites {
            let arrows = "\(canvas.glyphs.arrowLeft) \(canvas.glyphs.arrowRight) side"
            let hints = [
                "type to find, Space to choose, \(arrows), 0-9 its own score",
                "type to find, Space to choose, \(arrows)", "type to find, Space chooses",
            ]
            let hint = hints.longest(fitting: width, glyphs: canvas.glyphs) ?? hints[2]
            canvas.putField(sites.search, at: place, width: width, isOpen: true, hint: hint, theme: theme)
        } else {
            let words = sites.chosen.isEmpty ? "nowhere said" : SiteWords.text(sites.chosen)
            canvas.put(words, at: place, style: sites.chosen.isEmpty ? theme.dim : theme.value)
        }
        let rows = sites.rows
        let window = ListWindow(count: rows.count, height: layout.siteRows).rows(around: sites.row)
        for (line, number) in window.enumerated() {
            let isSelected = field == .sites && number == sites.row
            draw(
                rows[number], isSelected: isSelected, at: Point(column: layout.valueColumn, row: top + 1 + line),
                on: &canvas,
                theme: theme)
        }
        if rows.isEmpty, layout.siteRows > 0 {
            let words = "no site of that name"
            canvas.put(words, at: Point(column: layout.valueColumn, row: top + 1), style: theme.dim)
        }
    }

    private func draw(
        _ row: SitePicker.Row, isSelected: Bool, at place: Point, on canvas: inout Canvas, theme: Theme
    ) {
        let glyphs = canvas.glyphs
        if isSelected {
            let mark = Point(column: place.column - 2, row: place.row)
            canvas.putSelection(at: mark, hasCursor: sites.search.isEmpty, theme: theme)
        }
        let sideColumn = place.column + min(22, canvas.size.width - place.column - 10)
        let mark = row.isChosen ? String(glyphs.tick) : String(glyphs.circle)
        canvas.put(mark, at: place, style: row.isChosen ? theme.good : theme.dim)
        let style = row.isChosen ? theme.value : theme.label
        canvas.put(
            row.site.name.text, at: Point(column: place.column + 2, row: place.row), style: style,
            maxWidth: sideColumn - place.column - 3)
        let side = row.site.side?.rawValue ?? ""
        canvas.put(side, at: Point(column: sideColumn, row: place.row), style: row.isChosen ? theme.label : theme.dim)
        if let pain = row.site.pain {
            canvas.put(String(pain.value), at: Point(column: sideColumn + 8, row: place.row), style: theme.pain(pain))
        }
    }

    private func drawFeels(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("Feel", .feels, layout, on: &canvas, theme: theme)
        let top = layout.top[.feels] ?? 0
        for (line, places) in layout.feelLines.enumerated() {
            var column = layout.valueColumn
            for place in places {
                let feel = feels.offered[place]
                let isChosen = feels.contains(feel)
                let point = Point(column: column, row: top + line)
                // Ticks are in the gap before their words, so that words line up with the values above.
                let mark = Point(column: column - 2, row: top + line)
                if isChosen { canvas.put(String(canvas.glyphs.tick), at: mark, style: theme.good) }
                let isOpen = field == .feels && place == feels.place
                let style = isOpen ? theme.selection : isChosen ? theme.value : theme.label
                column += canvas.put(feel.text, at: point, style: style) + 3
                if isOpen { canvas.cursor = point }
            }
        }
    }

    private func drawText(_ layout: PainDialogLayout, on canvas: inout Canvas, theme: Theme) {
        drawName("After", .trigger, layout, on: &canvas, theme: theme)
        drawName("Note", .note, layout, on: &canvas, theme: theme)
        drawName("Time", .time, layout, on: &canvas, theme: theme)
        let width = canvas.size.width - layout.valueColumn
        let fields = [
            (Field.trigger, trigger, "what set it off, such as lifting"), (.note, note, "anything else"),
            (.time, timeText, "now"),
        ]
        for (field, text, hint) in fields {
            let place = Point(column: layout.valueColumn, row: layout.top[field] ?? 0)
            canvas.putField(text, at: place, width: width, isOpen: field == self.field, hint: hint, theme: theme)
        }
    }
}
