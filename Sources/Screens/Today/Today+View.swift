import Canvas
import Diary

extension TodayScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) {
        let page = TodayPage(model)
        let layout = TodayLayout(page, size: canvas.size)
        TodayHead(page: page).draw(on: &canvas, height: layout.headHeight)
        let selection = model.today.list.selection ?? layout.rows.first
        let scroll = layout.scroll(from: model.today.scroll, showing: selection)
        for (column, top) in zip(layout.columns, scroll) {
            canvas.put(column.list, in: column.area, from: top, selected: selection, theme: model.theme)
        }
    }
}
