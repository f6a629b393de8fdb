import Canvas
import Diary
import Trends

/// Links: which habits the flare-ups follow, and how sure that is.
enum LinksScreen: ScreenPart {
    static let context = KeyContext.links

    static func titles(_ model: AppModel) -> [String] {
        guard let report = model.links.report else { return [] }
        let flares = report.flareCount.counted("flare-up")
        let days = report.dayCount.counted("day")
        return ["\(days) \(model.glyphs.separator) \(flares)", flares, ""]
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        command == .open && page(model)?.selectedExperiment != nil ? "all of it" : nil
    }

    static func settle(_ model: inout AppModel) {
        model.findLinks()
        model.experimentReports.find(model)
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        model.links.firstLine = layout.firstLine(from: model.links.firstLine, page: page)
    }

    static func leave(_ model: inout AppModel) { model.stopFindingLinks() }

    /// When a search has gone on long enough to be spoken of.
    static func wakeTime(_ model: AppModel) -> Double? {
        guard model.slowSearch == nil else { return nil }
        return model.links.search.map { $0.start + LinksModel.Search.quietSeconds }
    }

    static func bodySize(_ model: AppModel) -> Size { FrameLayout(size: model.size, model: model).body.size }

    /// The content at the present size; nothing while there is no report.
    static func page(_ model: AppModel) -> LinksPage? {
        guard let report = model.links.report, !model.insights.table.days.isEmpty else { return nil }
        return LinksPage(model, report: report, width: model.size.width)
    }

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] {
        guard let page = page(model) else { return [] }
        var notes: [String] = []
        let layout = LinksLayout(page, size: bodySize(model))
        let below = page.lines.count - model.links.firstLine - layout.list.height
        if below > 0, layout.detail == nil { notes.append("\(model.glyphs.arrowDown) \(below) more") }
        if let search = model.slowSearch {
            notes.append("looking again, \(Int((search.share * 100).rounded())) %")
        }
        return notes.isEmpty ? [] : [(1, notes.joined(separator: " \(model.glyphs.separator) "))]
    }

    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        case .moveUp: move(by: -1, on: &model)
        case .moveDown: move(by: 1, on: &model)
        case .pageUp: move(by: -8, on: &model)
        case .pageDown: move(by: 8, on: &model)
        case .moveToFirst: move(by: -.max / 2, on: &model)
        case .moveToLast: move(by: .max / 2, on: &model)
        case .savePicture:
            var whole = model
            whole.links.firstLine = 0
            model.request(.savePicture(Picture(of: whole, name: "links-\(model.presentDay)")))
        case .present: model.links.includesPresentWeek = true
        case .open: open(on: &model)
        case .experiment: setUpExperiment(on: &model)
        default: return false
        }
        return true
    }

    private static func move(by steps: Int, on model: inout AppModel) {
        guard let page = page(model) else { return }
        let rows = page.rows
        guard !rows.isEmpty else { return }
        let place = page.selectedRow.flatMap(rows.firstIndex) ?? 0
        // Where what is said first leaves no room for the first row, the first key brings it into view.
        let layout = LinksLayout(page, size: bodySize(model))
        let line = page.lines.firstIndex { $0.row != nil && $0.row == page.selectedRow } ?? 0
        let isHidden = model.links.selection == nil && line >= layout.list.height
        model.links.selection = rows[min(max(place + (isHidden ? steps - steps.signum() : steps), 0), rows.count - 1)]
    }

    /// Opens the days behind the selected link, or all that is known of the selected experiment.
    private static func open(on model: inout AppModel) {
        let page = page(model)
        if let page, let link = page.selected {
            model.open(LinkDaysDialog(link: link, report: page.report))
        } else if let report = page?.selectedExperiment {
            model.open(ExperimentDialog(report.experiment.id))
        } else {
            model.message = Message(.note, "There is nothing to open yet.")
        }
    }

    /// Opens the form of an experiment with the habit of the selected link.
    private static func setUpExperiment(on model: inout AppModel) {
        let exposure = page(model)?.selected?.exposure
        let choices = ExperimentChoices(
            habit: exposure.flatMap { try? Name(parsing: $0.habit) },
            avoiding: exposure?.choice.flatMap { try? Name(parsing: $0) }, model: model)
        model.setUpExperiment(choices)
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        guard layout.list.contains(point) else { return }
        let line = point.row - layout.list.top + model.links.firstLine
        guard page.lines.indices.contains(line), let row = page.lines[line].row else { return }
        if page.selectedRow == row {
            open(on: &model)
        } else {
            model.links.selection = row
        }
    }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        guard let page = page(model) else {
            LinksNotice.draw(on: &canvas, model: model)
            return
        }
        let layout = LinksLayout(page, size: canvas.size)
        canvas.put([page.heading])
        let lines = page.lines
        let first = layout.firstLine(from: model.links.firstLine, page: page)
        canvas.within(layout.list) { $0.put(lines, from: first) }
        let selected = page.selectedRow
        if let line = lines.firstIndex(where: { $0.row != nil && $0.row == selected }), line >= first,
            line - first < layout.list.height
        {
            let place = Point(column: lines[line].markColumn, row: layout.list.top + line - first)
            canvas.put(String(model.glyphs.selection), at: place, style: model.theme.accent)
            canvas.cursor = place
        }
        if let detail = layout.detail {
            canvas.putRule(
                at: Point(column: 1, row: detail.top - 1), length: canvas.size.width - 2, style: model.theme.rule)
            let below = lines.count - first - layout.list.height
            let words = below > 0 ? " \(model.glyphs.arrowDown) \(below) more " : ""
            canvas.put(words, at: Point(column: 2, row: detail.top - 1), style: model.theme.dim)
            canvas.within(detail) { page.drawDetail(on: &$0) }
        }
    }
}
