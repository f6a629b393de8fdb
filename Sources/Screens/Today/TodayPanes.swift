import Canvas
import Diary
import Reports

/// Today, Week and Body side by side, from 160 columns on.
struct TodayPanes {
    /// The area of Today: all of a window that is too narrow for more.
    let today: Rect
    /// The area of the week around the day.
    let week: Rect?
    /// The area of the body figure.
    let body: Rect?

    /// The width from which there is more than Today.
    static let least = 160
    private static let gutter = 3

    init(size: Size) {
        guard size.width >= Self.least, size.height >= 20 else {
            today = Rect(origin: .zero, size: size)
            (week, body) = (nil, nil)
            return
        }
        let isWide = size.width >= 196
        let (todayWidth, bodyWidth) = isWide ? (78, 44) : (74, 28)
        let left = todayWidth + Self.gutter
        let bodyLeft = size.width - bodyWidth
        today = Rect(column: 0, row: 0, width: todayWidth, height: size.height)
        week = Rect(column: left, row: 0, width: bodyLeft - Self.gutter - left, height: size.height)
        body = Rect(column: bodyLeft, row: 0, width: bodyWidth, height: size.height)
    }

    /// Draws the panes beside Today.
    func drawBeside(on canvas: inout Canvas, model: AppModel) {
        for pane in [week, body].compactMap({ $0 }) {
            canvas.putVerticalRule(at: Point(column: pane.left - 2, row: 0), style: model.theme.rule)
        }
        if let week { canvas.within(week) { Self.drawWeek(on: &$0, model: model) } }
        if let body { canvas.within(body) { Self.drawBody(on: &$0, model: model) } }
        canvas.cursor = nil
    }

    /// Returns the model with Week showing the week of the day on view.
    static func ofWeek(_ model: AppModel) -> AppModel {
        var model = model
        model.week.kind = .week
        model.week.measure = .worst
        model.week.scroll = 0
        model.week.chosenDay = model.today.chosenDay
        return model
    }

    private static func drawWeek(on canvas: inout Canvas, model: AppModel) {
        let size = canvas.size
        WeekTable(WeekPage(ofWeek(model)), size: size).draw(on: &canvas)
    }

    /// Draws the figure with the pain in Body's period, and below it where it hurt.
    private static func drawBody(on canvas: inout Canvas, model: AppModel) {
        let page = BodyPage(model)
        let theme = model.theme
        let title = "Body, \(model.body.period == .all ? "all your days" : "the \(model.body.period.title)")"
        canvas.put(title, at: .zero, style: theme.heading)
        let views: [SiteDefinition.View] = canvas.size.width >= 40 ? [.front, .back] : [.back]
        let room = canvas.size.width / views.count - 2
        let most = max(13, min(25, canvas.size.height - 12))
        let rows = (13...most).last { BodyRaster.width(rows: $0) <= room } ?? 13
        let look = FigureLook(
            average: { page.map.tally(of: $0.place).average }, isLabelled: page.isLabelled, isSelected: { _ in false },
            appearance: model.appearance)
        for (place, view) in views.enumerated() {
            let raster = BodyRaster(.seen(from: view), rows: rows)
            let left = place * (canvas.size.width / views.count)
            canvas.put(view == .front ? "Front" : "Back", at: Point(column: left + 2, row: 1), style: theme.dim)
            canvas.putFigure(raster, at: Point(column: left + 1, row: 2), look: look)
        }
        drawSites(page, top: rows + 3, on: &canvas, model: model)
    }

    private static func drawSites(_ page: BodyPage, top: Int, on canvas: inout Canvas, model: AppModel) {
        let (theme, width) = (model.theme, canvas.size.width)
        ColorScale.figure(model.appearance, width: width - 1)
            .draw(on: &canvas, at: Point(column: 0, row: top), width: width - 1)
        canvas.put("Where it hurt", at: Point(column: 0, row: top + 2), style: theme.heading)
        canvas.put("average, times", row: top + 2, columns: 0..<(width - 1), alignment: .right, style: theme.dim)
        let names = page.painful.map(\.name).toldApart(to: width - 12, glyphs: model.glyphs)
        for (line, row) in page.painful.prefix(max(0, canvas.size.height - top - 3)).enumerated() {
            let at = top + 3 + line
            canvas.put(names[line], at: Point(column: 0, row: at), style: theme.label, maxWidth: width - 12)
            if let average = row.tally.average {
                canvas.put(
                    average.oneDecimal, row: at, columns: 0..<(width - 6), alignment: .right, style: theme.pain(average)
                )
            }
            canvas.put(
                "\(row.tally.readings)", row: at, columns: 0..<(width - 1), alignment: .right, style: theme.label)
        }
        if page.painful.isEmpty {
            canvas.put("nothing logged", at: Point(column: 0, row: top + 3), style: theme.dim)
        }
    }
}
