import Canvas
import Diary
import Reports
import Trends

extension BodyScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        case .logPain: model.logPain(key, sites: [BodyPage(model).selection.place.reading])
        case .previous: walk(.left, on: &model)
        case .next: walk(.right, on: &model)
        case .moveUp: walk(.up, on: &model)
        case .moveDown: walk(.down, on: &model)
        case .pageUp: move(.moveUp, on: &model)
        case .pageDown: move(.moveDown, on: &model)
        case .moveToFirst, .moveToLast: move(command, on: &model)
        case .zoomOut: model.body.period = model.body.period.longer(by: 1)
        case .zoomIn: model.body.period = model.body.period.longer(by: -1)
        case .open: showEntries(on: &model)
        default: return false
        }
        return true
    }

    /// Goes to the next region of the figure, or to the next row of the list if there is no figure.
    private static func walk(_ direction: BodyWalk.Direction, on model: inout AppModel) {
        let page = BodyPage(model)
        if layout(model).slots.isEmpty {
            if direction == .up || direction == .down { move(direction == .up ? .moveUp : .moveDown, on: &model) }
            return
        }
        guard let region = page.selection.region else {
            // From a place not on the figure, the first step leads to the middle of the back.
            model.body.selection = .region(.lowBack)
            return
        }
        model.body.selection = .region(BodyWalk.standard.neighbour(of: region, direction) ?? region)
    }

    /// Moves through the list.
    private static func move(_ command: Command, on model: inout AppModel) {
        let page = BodyPage(model)
        let rows = listRows(page, layout(model))
        let place = page.selectedRow(of: rows) ?? 0
        guard let target = command.destination(from: place, last: rows.count - 1, page: 1),
            rows.indices.contains(target)
        else { return }
        model.body.selection = rows[page.selectedRow(of: rows) == nil ? 0 : target].selection
    }

    /// Shows the entries about the selected place in the journal.
    private static func showEntries(on model: inout AppModel) {
        let place = BodyPage(model).selection.place
        let side = place.side == .left || place.side == .right ? " \(place.side?.rawValue ?? "")" : ""
        let first = model.body.period.firstDay(today: model.presentDay).map { " from:\($0)" } ?? ""
        model.show(.journal)
        model.search("site:\"\(place.site)\(side)\"\(first)")
        model.journal.selection = nil
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let clicked = selection(at: point, model: model) else { return }
        if clicked.place == BodyPage(model).selection.place {
            showEntries(on: &model)
        } else {
            model.body.selection = clicked
        }
    }

    private static func selection(at point: Point, model: AppModel) -> BodySelection? {
        let layout = layout(model)
        if layout.list.contains(point) {
            let rows = listRows(BodyPage(model), layout)
            let row = point.row - layout.list.top - 1 + model.body[topOf: layout]
            return point.row > layout.list.top && rows.indices.contains(row) ? rows[row].selection : nil
        }
        for slot in layout.slots {
            let raster = BodyRaster(.seen(from: slot.view), rows: layout.figureRows)
            let origin = figureOrigin(slot, raster)
            let cell = Point(column: point.column - origin.column, row: point.row - origin.row)
            if let region = raster.region(at: cell) { return .region(raster.figure.regions[region]) }
        }
        return nil
    }

    /// Returns the upper left corner of a figure, centred in its slot.
    static func figureOrigin(_ slot: BodyLayout.Slot, _ raster: BodyRaster) -> Point {
        Point(column: slot.area.left + (slot.area.width - raster.size.width) / 2, row: slot.area.top + 1)
    }
}
