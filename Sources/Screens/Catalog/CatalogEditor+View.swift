import Canvas
import Catalog
import Diary

extension CatalogEditor {
    func draw(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        let rows = rows(in: model)
        let layout = CatalogLayout(size: canvas.size, dialog: self, rows: rows, theme: theme, glyphs: canvas.glyphs)
        drawTitle(on: &canvas, model: model)
        for tab in CatalogLayout.tabs(width: canvas.size.width, active: kind) {
            let style = tab.kind == kind ? theme.activeTab : theme.tab
            let place = Point(column: tab.columns.lowerBound, row: CatalogLayout.tabRow)
            canvas.put(" \(tab.title) ", at: place, style: style)
        }
        let tabsEnd = CatalogLayout.tabs(width: canvas.size.width, active: kind).last?.columns.upperBound ?? 0
        let arrows = "\(canvas.glyphs.arrowLeft) \(canvas.glyphs.arrowRight)"
        canvas.put(arrows, at: Point(column: tabsEnd + 1, row: CatalogLayout.tabRow), style: theme.dim)
        canvas.within(layout.list) { drawList(layout, on: &$0, model: model) }
        guard let details = layout.details, rows.indices.contains(place(among: rows)) else { return }
        canvas.within(details) { drawDetails(of: rows[place(among: rows)], on: &$0, model: model) }
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let layout = CatalogLayout(
            size: room(in: model), dialog: self, rows: rows(in: model), theme: model.theme, glyphs: model.glyphs)
        return (layout.window.lowerBound, layout.lines.count - layout.window.upperBound)
    }

    private func drawTitle(on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        if isSearching || !search.isEmpty {
            let used = canvas.put("Search", at: .zero, style: theme.heading) + 2
            canvas.putField(
                search, at: Point(column: used, row: 0), width: canvas.size.width - used, isOpen: isSearching,
                hint: "any part of a name", theme: theme)
            return
        }
        let used = canvas.put("What you can log", at: .zero, style: theme.heading)
        guard kind.isAskable else { return }
        let count = Self.asked(model).count
        let words: StyledText = [.init("\(count)", theme.value), .init(" asked at check-in", theme.label)]
        canvas.put(words, row: 0, columns: (used + 2)..<canvas.size.width, alignment: .right)
    }

    private func drawList(_ layout: CatalogLayout, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        if layout.lines.isEmpty {
            let key = isSearching ? "Enter, then a, adds" : "a adds"
            let words = search.isEmpty ? "Nothing here: \(key) something." : "Nothing of that name: \(key) it."
            let lines = words.wrapped(to: max(10, canvas.size.width - 2), glyphs: canvas.glyphs)
            canvas.put(lines.map { Line<Never>($0, theme.dim, at: 2) })
            if !isSearching { canvas.cursor = .zero }
            return
        }
        let selected = rows(in: model)[place(among: rows(in: model))].name
        canvas.put(layout.lines, from: layout.window.lowerBound)
        if let line = layout.window.firstIndex(where: { layout.lines[$0].row == selected }) {
            let place = Point(column: 0, row: line - layout.window.lowerBound)
            canvas.putSelection(at: place, hasCursor: !isSearching, theme: theme)
        }
    }

    private func drawDetails(of row: CatalogRow, on canvas: inout Canvas, model: AppModel) {
        let theme = model.theme
        // The list may have cut the name.
        var lines = row.name.text.wrapped(to: canvas.size.width, glyphs: model.glyphs).map {
            Line<Never>($0, theme.heading)
        }
        for words in [state(of: row)] + model.catalog.description(of: row.name, row.kind) where !words.isEmpty {
            lines.append(.blank)
            for text in words.wrapped(to: canvas.size.width, glyphs: model.glyphs) {
                lines.append(Line(text, theme.label))
            }
        }
        // If not everything fits, blank lines go first; an ellipsis marks anything cut off after that.
        if lines.count > canvas.size.height { lines.removeAll(where: \.isBlank) }
        if lines.count > canvas.size.height {
            lines.removeSubrange(max(0, canvas.size.height - 1)...)
            lines.append(Line(model.glyphs.ellipsis, theme.dim))
        }
        canvas.put(lines)
    }

    private func state(of row: CatalogRow) -> String {
        let own = row.isOwn ? "Your own, or changed by you." : ""
        if row.group == .hidden { return "Hidden from questions and lists; h shows it again." }
        if row.isAsked { return "Asked at check-in; Space leaves it out. \(own)" }
        return row.kind.isAskable ? "Not asked at check-in; Space adds it. \(own)" : own
    }
}
