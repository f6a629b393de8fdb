import Canvas
import Diary
import Trends

extension LinksScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) {
        guard let page = page(model) else {
            LinksNotice.draw(on: &canvas, model: model)
            return
        }
        let layout = LinksLayout(page, size: canvas.size)
        canvas.put([page.heading])
        let (list, top) = (layout.list(page), layout.top(page))
        canvas.put(list, in: layout.list, from: top, selected: page.selectedRow, theme: model.theme)
        if let detail = layout.detail {
            canvas.putRule(
                at: Point(column: 1, row: detail.top - 1), length: canvas.size.width - 2, style: model.theme.rule)
            let more = model.glyphs.more(list.hidden(top: top))
            canvas.put(
                more.isEmpty ? "" : " \(more) ", at: Point(column: 2, row: detail.top - 1), style: model.theme.dim)
            canvas.within(detail) { page.drawDetail(on: &$0) }
        }
    }
}
