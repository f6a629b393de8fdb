import Canvas

extension LinksScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        guard let page = page(model) else {
            LinksNotice.draw(on: &canvas, model: model)
            return ScreenNotes()
        }
        let layout = LinksLayout(page, size: canvas.size)
        draw(page, layout, on: &canvas)
        return notes(page, layout, model)
    }

    private static func draw(_ page: LinksPage, _ layout: LinksLayout, on canvas: inout Canvas) {
        let theme = page.theme
        let answer = page.answer(canvas.size) + page.gates(width: canvas.size.width - 2)
        canvas.within(layout.answer) { $0.put(answer) }
        drawList(page, layout, on: &canvas)
        if let area = layout.explanation {
            let words = LinksPage.fitted(page.explanations(width: area.width), height: area.height)
            canvas.within(area) { $0.put(words.lines) }
        }
        guard let detail = layout.detail else { return }
        if layout.isPane {
            canvas.putVerticalRule(
                at: Point(column: detail.left - 3, row: detail.top), length: detail.height, style: theme.rule)
        } else {
            drawRule(page, layout, above: detail, on: &canvas)
        }
        canvas.within(detail) { drawDetail(page, isPane: layout.isPane, on: &$0) }
    }

    private static func drawList(_ page: LinksPage, _ layout: LinksLayout, on canvas: inout Canvas) {
        if let row = layout.headRow, let heads = page.heads(width: layout.list.width, hasRoom: layout.isPane) {
            let area = Rect(column: layout.list.left, row: row, width: layout.list.width, height: 1)
            canvas.within(area) { $0.put([heads]) }
        }
        let top = layout.top(page)
        for (row, line) in layout.lines(page).dropFirst(top).prefix(layout.list.height).enumerated() {
            let place = layout.list.top + row
            canvas.within(layout.list) { $0.put([line.line], at: row) }
            guard line.rows.contains(where: { $0.row == page.selectedRow }) else { continue }
            canvas.tint(row: place, columns: 0..<layout.list.right, theme: page.theme)
            canvas.cursor = Point(column: 1, row: place)
        }
    }

    private static func drawRule(
        _ page: LinksPage, _ layout: LinksLayout, above detail: Rect, on canvas: inout Canvas
    ) {
        canvas.putRule(
            at: Point(column: 1, row: detail.top - 1), length: canvas.size.width - 2, style: page.theme.rule)
        let more = page.glyphs.more(layout.hidden(page))
        canvas.put(
            more.isEmpty ? "" : " \(more) ", at: Point(column: 2, row: detail.top - 1), style: page.theme.dim)
    }

    private static func drawDetail(_ page: LinksPage, isPane: Bool, on canvas: inout Canvas) {
        let size = canvas.size
        let (lines, isCut) = LinksPage.fitted(
            page.detail(width: size.width, isPane: isPane, height: size.height), height: size.height)
        guard isCut, page.selectedExperiment != nil else { return canvas.put(lines) }
        var shown = lines.prefix(canvas.size.height - 1)
        while shown.last?.isBlank == true { shown.removeLast() }
        canvas.put(shown + [Line("\(page.glyphs.ellipsis) Enter shows the rest", page.theme.dim)])
    }
}
