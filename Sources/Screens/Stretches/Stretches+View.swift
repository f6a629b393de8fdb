import Canvas

extension StretchesScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) {
        if let stage = Stage(model) {
            stage.draw(on: &canvas)
        } else if let end = SessionEnd(model) {
            end.draw(on: &canvas)
        } else {
            StretchesLayout(model).draw(on: &canvas)
        }
    }
}
