import Canvas

extension StretchesScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes {
        if let stage = Stage(model) {
            stage.draw(on: &canvas)
            var notes = ScreenNotes()
            notes.keepsLastRows = true
            return notes
        } else if let end = SessionEnd(model) {
            end.draw(on: &canvas)
        } else {
            let layout = StretchesLayout(model)
            layout.draw(on: &canvas)
            return notes(layout, model)
        }
        return ScreenNotes()
    }
}
