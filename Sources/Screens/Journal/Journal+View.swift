import Canvas
import Diary
import Reports

extension JournalScreen {
    /// The columns where scores end and text begins.
    private static let scoreEnd = 10
    private static let textColumn = 12

    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        drawBody(on: &canvas, model: model)
        return notes(model)
    }

    private static func drawBody(on canvas: inout Canvas, model: AppModel) {
        let journal = model.journal
        guard !journal.days.isEmpty else {
            let lines = emptyWords(model).wrapped(to: min(76, canvas.size.width - 2), glyphs: model.glyphs)
            canvas.put(lines.map { Line<Never>($0, model.theme.dim, at: 1) })
            return
        }
        guard let pane = JournalPane.area(canvas.size) else { return drawList(on: &canvas, model: model) }
        let list = Rect(column: 0, row: 0, width: pane.left - 2, height: canvas.size.height)
        canvas.within(list) { drawList(on: &$0, model: model) }
        let cursor = canvas.cursor
        canvas.putVerticalRule(at: Point(column: pane.left - 2, row: 0), style: model.theme.rule)
        if let entry = journal.selectedEntry.flatMap(model.diary.logbook.entry) {
            canvas.within(pane) { JournalPane(entry, model: model).draw(on: &$0) }
        }
        canvas.cursor = cursor
    }

    /// Returns what to say if there is nothing to list.
    private static func emptyWords(_ model: AppModel) -> String {
        if !model.journal.isComplete || !model.diary.isComplete { return "Reading the diary." }
        guard model.journal.filter.isEmpty else { return "Nothing found." }
        return "No entries yet. On every screen a digit logs pain, c asks about your habits, and a adds anything else."
    }

    private static func drawList(on canvas: inout Canvas, model: AppModel) {
        let journal = model.journal
        let selected = journal.selectedEntry
        var place = journal.top
        for row in 0..<canvas.size.height {
            guard journal.days.indices.contains(place.day) else { break }
            if place.line == 0 || row == 0 {
                // The heading of a day never scrolls away from its entries.
                drawHeading(journal.days[place.day].date, at: row, on: &canvas, model: model)
            } else if let id = journal.entry(at: place), let entry = model.diary.logbook.entry(id) {
                draw(entry, at: row, isSelected: id == selected, on: &canvas, model: model)
            }
            place.line += 1
            if place.line >= journal.lineCount(place.day) { place = JournalPlace(day: place.day + 1, line: 0) }
        }
    }

    private static func drawHeading(_ date: DiaryDate, at row: Int, on canvas: inout Canvas, model: AppModel) {
        let isNarrow = canvas.size.width < 52
        let words = (isNarrow ? date.shortText : date.spelledDay) + date.yearEnd(in: model.presentDay.year)
        let used = canvas.put(words, at: Point(column: 1, row: row), style: model.theme.heading)
        let summary = model.insights.table[date]
        var details = StyledText()
        if let worst = summary.worst {
            details.append(model.theme.chip(worst), model.theme.pain(worst))
        }
        if let flare = FlareDay(date, in: model.insights.flares, isToday: date == model.presentDay) {
            details.append("  \(canvas.glyphs.dot) \(flare.title)", model.theme.flare)
        }
        let column = max(used + (isNarrow ? 2 : 3), isNarrow ? 13 : 24)
        canvas.put(details, at: Point(column: column, row: row), maxWidth: canvas.size.width - column - 1)
    }

    private static func draw(
        _ entry: Entry, at row: Int, isSelected: Bool, on canvas: inout Canvas, model: AppModel
    ) {
        let theme = model.theme
        defer { if isSelected { canvas.tint(row: row, theme: theme) } }
        if isSelected { canvas.putSelection(at: Point(column: 1, row: row), theme: theme) }
        canvas.put(entry.when.timeText, at: Point(column: 3, row: row), style: theme.dim)
        if let score = entry.painNow {
            let text = theme.chip(score)
            canvas.put(text, at: Point(column: 2 + scoreEnd - text.count, row: row), style: theme.pain(score))
        }
        let room = canvas.size.width - textColumn - 2
        let words = words(entry, room: room, isSelected: isSelected, model: model)
        canvas.put(words, at: Point(column: 1 + textColumn, row: row), maxWidth: room)
    }

    /// Returns the text of an entry, with the search hits highlighted; if too long, it starts at the first hit.
    private static func words(_ entry: Entry, room: Int, isSelected: Bool, model: AppModel) -> StyledText {
        let (theme, glyphs) = (model.theme, model.glyphs)
        let parts = entry.parts(hasScore: false)
        let hits = parts.map(model.journal.filter.isHit)
        func text(from first: Int) -> StyledText {
            var text = StyledText(first > 0 ? "\(glyphs.ellipsis) " : "", theme.dim)
            for place in first..<parts.count {
                if place > first { text.append(" \(glyphs.separator) ", isSelected ? theme.value : theme.label) }
                text.append(parts[place], isSelected || hits[place] ? theme.value : theme.label)
            }
            return text
        }
        let whole = text(from: 0)
        guard let hit = hits.firstIndex(of: true), TextWidth.columns(of: whole.text, glyphs: glyphs) > room else {
            return whole
        }
        let end = parts[...hit].joined(separator: " \(glyphs.separator) ")
        return TextWidth.columns(of: end, glyphs: glyphs) < room ? whole : text(from: hit)
    }
}
