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

    /// Returns the visible rows of the list, below its heading.
    static func window(_ page: BodyPage, _ layout: BodyLayout) -> ListWindow {
        ListWindow(count: listRows(page, layout).count, height: max(1, layout.list.height - 1))
    }

    /// Returns the layout at the current size.
    static func layout(_ model: AppModel) -> BodyLayout {
        layout(model, size: FrameLayout(size: model.size, model: model).body.size)
    }

    static func layout(_ model: AppModel, size: Size) -> BodyLayout {
        var view = SiteDefinition.View.back
        if case .region(let region)? = model.body.selection { view = region.view }
        return BodyLayout(size: size, view: view)
    }

    /// Returns the rows of the list: all places if there is no figure to move on.
    static func listRows(_ page: BodyPage, _ layout: BodyLayout) -> [BodyPage.Row] {
        layout.slots.isEmpty ? page.all : page.painful
    }

    static func notes(_ model: AppModel) -> ScreenNotes { notes(BodyPage(model), layout(model), model) }

    static func notes(_ page: BodyPage, _ layout: BodyLayout, _ model: AppModel) -> ScreenNotes {
        let hidden = window(page, layout).hidden(top: model.body[topOf: layout])
        return ScreenNotes(model.glyphs.more(hidden), at: layout.list.left)
    }
}
