import Canvas
import Diary

/// Body: where it hurts, on a figure from the front and the back, with the list of places beside it.
enum BodyScreen: ScreenPart {
    static let context = KeyContext.body

    static func titles(_ model: AppModel) -> [String] { [model.body.period.title, model.body.period.shortTitle] }

    static func months(_ model: AppModel) -> Set<YearMonth> {
        guard let first = model.body.period.firstDay(today: model.presentDay)?.yearMonth else { return [] }
        return Set((0...4).map(first.advanced).filter { $0 <= model.presentDay.yearMonth })
    }

    static func settle(_ model: inout AppModel) {
        model.refreshPainMap()
        let page = BodyPage(model)
        let layout = layout(model)
        let rows = listRows(page, layout)
        let height = max(1, layout.list.height - 1)
        var first = model.body.firstRow
        if let place = page.selectedRow(of: rows) {
            first = min(max(first, place - height + 1), place)
        }
        model.body.firstRow = max(0, min(first, rows.count - height))
    }

    /// The layout at the present size.
    static func layout(_ model: AppModel) -> BodyLayout {
        layout(model, size: FrameLayout(size: model.size, model: model).body.size)
    }

    static func layout(_ model: AppModel, size: Size) -> BodyLayout {
        var view = SiteDefinition.View.back
        if case .region(let region)? = model.body.selection { view = region.view }
        return BodyLayout(size: size, view: view)
    }

    /// The rows of the list: where there is no figure to walk on, every place.
    static func listRows(_ page: BodyPage, _ layout: BodyLayout) -> [BodyPage.Row] {
        layout.slots.isEmpty ? page.all : page.painful
    }

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] {
        let layout = layout(model)
        let below = listRows(BodyPage(model), layout).count - model.body.firstRow - (layout.list.height - 1)
        return below > 0 ? [(layout.list.left, "\(model.glyphs.arrowDown) \(below) more")] : []
    }
}
