import Canvas
import Diary
import Trends

/// Links: which habits the flare-ups follow, and how sure that is.
enum LinksScreen: ScreenPart {
    static let context = KeyContext.links

    static func titles(_ model: AppModel) -> [String] {
        guard let report = model.links.report else { return [] }
        let flares = "\(report.flareCount) flare-up\(report.flareCount == 1 ? "" : "s")"
        let days = "\(report.dayCount) day\(report.dayCount == 1 ? "" : "s")"
        return ["\(days) \(model.glyphs.separator) \(flares)", flares, ""]
    }

    static func settle(_ model: inout AppModel) {
        model.findLinks()
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        model.links.firstLine = layout.firstLine(from: model.links.firstLine, page: page)
    }

    static func leave(_ model: inout AppModel) { model.stopFindingLinks() }

    static func bodySize(_ model: AppModel) -> Size { FrameLayout(size: model.size, model: model).body.size }

    /// The content at the present size; nothing while there is no report.
    static func page(_ model: AppModel) -> LinksPage? {
        guard let report = model.links.report, !model.insights.table.days.isEmpty else { return nil }
        return LinksPage(model, report: report, width: model.size.width)
    }

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] {
        guard let page = page(model) else { return [] }
        var notes: [(column: Int, text: String)] = []
        if let search = model.links.search {
            notes.append((1, "looking again, \(Int((search.share * 100).rounded())) %"))
        }
        let layout = LinksLayout(page, size: bodySize(model))
        let below = page.lines.count - model.links.firstLine - layout.list.height
        if below > 0 { notes.append((page.columns.odds, "\(model.glyphs.arrowDown) \(below) more")) }
        return notes
    }

    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        case .moveUp: move(by: -1, on: &model)
        case .moveDown: move(by: 1, on: &model)
        case .pageUp: move(by: -8, on: &model)
        case .pageDown: move(by: 8, on: &model)
        case .moveToFirst: move(by: -.max / 2, on: &model)
        case .moveToLast: move(by: .max / 2, on: &model)
        case .present: model.links.includesPresentWeek = true
        case .open: openDays(on: &model)
        default: return false
        }
        return true
    }

    private static func move(by steps: Int, on model: inout AppModel) {
        guard let page = page(model) else { return }
        let links = page.ordered.map { LinkID($0.exposure) }
        guard !links.isEmpty else { return }
        let place = page.selected.flatMap { links.firstIndex(of: LinkID($0.exposure)) } ?? 0
        model.links.selection = links[min(max(place + steps, 0), links.count - 1)]
    }

    private static func openDays(on model: inout AppModel) {
        guard let page = page(model), let link = page.selected else { return }
        model.open(LinkDaysDialog(link: link, report: page.report))
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        guard layout.list.contains(point) else { return }
        let line = point.row - layout.list.top + model.links.firstLine
        guard page.lines.indices.contains(line), let row = page.lines[line].row else { return }
        if let selected = page.selected, LinkID(selected.exposure) == row {
            openDays(on: &model)
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
        let selected = page.selected.map { LinkID($0.exposure) }
        if let line = lines.firstIndex(where: { $0.row != nil && $0.row == selected }), line >= first,
            line - first < layout.list.height
        {
            let place = Point(column: lines[line].markColumn, row: layout.list.top + line - first)
            canvas.put(String(model.glyphs.selection), at: place, style: model.theme.accent)
            canvas.cursor = place
        }
        if let detail = layout.detail, let link = page.selected {
            canvas.putRule(
                at: Point(column: 1, row: detail.top - 1), length: canvas.size.width - 2, style: model.theme.rule)
            canvas.within(detail) { page.drawDetail(of: link, on: &$0) }
        }
    }
}
