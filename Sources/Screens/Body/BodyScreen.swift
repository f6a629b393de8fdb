import Canvas
import Diary
import Reports

/// Body: where it hurts, on a figure from the front and the back, with the list of places beside it.
enum BodyScreen: ScreenPart {
    static let table = CommandTable.body
    static let key: KeySequence = "B"
    static let showCommand = Command.showBody

    static func titles(_ model: AppModel) -> [String] { [model.body.period.title, model.body.period.shortTitle] }

    static func months(_ model: AppModel) -> Set<YearMonth> {
        guard let first = model.body.period.firstDay(today: model.presentDay)?.yearMonth else { return [] }
        return Set((0...4).map(first.advanced).filter { $0 <= model.presentDay.yearMonth })
    }

    static func settle(_ model: inout AppModel) {
        model.refreshBodyReport()
        let page = BodyPage(model)
        let layout = layout(model)
        let place = page.selectedRow(of: listRows(page, layout))
        let top = window(page, layout).top(from: model.body[topOf: layout], showing: place)
        model.body[topOf: layout] = top
    }

    /// The rows of the list in view, below their heading.
    static func window(_ page: BodyPage, _ layout: BodyLayout) -> ListWindow {
        ListWindow(count: listRows(page, layout).count, height: max(1, layout.list.height - 1))
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
        return [
            (
                layout.list.left,
                model.glyphs.more(window(BodyPage(model), layout).hidden(top: model.body[topOf: layout]))
            )
        ]
    }
}
