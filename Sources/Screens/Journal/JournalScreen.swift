import Canvas

/// The place of the screen Journal.
enum JournalScreen: ScreenPart {
    static let context = KeyContext.journal

    static func titles(_ model: AppModel) -> [String] { [] }

    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool { false }

    static func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.put("This screen is not built yet.", at: Point(column: 1, row: 0), style: model.theme.dim)
    }
}
