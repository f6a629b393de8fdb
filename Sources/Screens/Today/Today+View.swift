import Canvas
import Diary

extension TodayScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        let page = TodayPage(model)
        let panes = TodayPanes(size: canvas.size)
        panes.drawBeside(on: &canvas, model: model)
        canvas.within(panes.today) { canvas in
            let layout = TodayLayout(page, size: canvas.size)
            layout.draw(on: &canvas, page: page, selected: model.today.list.selection ?? layout.first)
        }
        return ScreenNotes()
    }
}
