import Canvas

/// Draws the model at its size.
public func view(_ model: AppModel) -> Canvas {
    var canvas = Canvas(size: model.size, glyphs: model.glyphs)
    guard FrameLayout.isLargeEnough(model.size) else {
        drawTooSmall(on: &canvas, theme: model.theme)
        return canvas
    }
    let layout = FrameLayout(size: model.size, model: model)
    canvas.drawHeader(layout, model: model)
    var notes = ScreenNotes()
    if layout.box != nil, let page = model.overlays.dropLast().last?.dialog, page.form == .page {
        // A box over a page leaves the page visible.
        canvas.within(layout.body.inset(left: 1, right: 1)) { page.draw(on: &$0, model: model) }
    } else {
        notes = canvas.within(layout.body) { model.screen.part.draw(on: &$0, model: model) }
    }
    if let dialog = model.overlays.last?.dialog { canvas.drawSheet(dialog, layout, model: model) }
    canvas.drawMessage(layout, notes, model: model)
    canvas.drawFooter(layout, notes, model: model)
    return canvas
}

/// Says which size is needed, in whatever room there is.
func drawTooSmall(on canvas: inout Canvas, theme: Theme) {
    let needed = FrameLayout.smallest
    let has = canvas.size
    let lines =
        "Twinge needs \(needed.width) columns and \(needed.height) rows; this window has \(has.width) and \(has.height)."
        .wrapped(to: max(1, has.width), glyphs: canvas.glyphs)
    for (row, line) in lines.prefix(has.height).enumerated() {
        canvas.put(line, at: Point(column: 0, row: row), style: theme.label)
    }
}
