import Canvas

extension StretchesScreen {
    static func draw(on canvas: inout Canvas, model: AppModel) { StretchesLayout(model).draw(on: &canvas) }
}
