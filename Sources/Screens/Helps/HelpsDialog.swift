import Canvas
import Diary
import Reports
import Trends

/// What eased pain: each remedy compared with the same hours without it, and how certain that is.
struct HelpsDialog: Dialog {
    /// The index of the selected item.
    private(set) var place = 0

    var form: DialogForm { .page }

    var isPage: Bool { true }

    var context: KeyContext { .helps }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    func titles(in model: AppModel) -> [String]? {
        let days = model.insights.table.days.count.counted("day")
        return ["what helps \(model.glyphs.separator) \(days)", "what helps", "helps"]
    }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        if [.moveUp, .moveDown].contains(command), items(model).count < 2 { return "" }
        return command == .experiment && selected(model) == nil ? "" : nil
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .cancel, .showLinks: return .close
        case .facts: model.openFacts(selected(model).flatMap { model.facts(of: $0.name) })
        case .experiment:
            guard let name = selected(model)?.name else { break }
            model.setUpExperiment(
                model.catalog.loggedStretch(name) == nil
                    ? ExperimentChoices(habit: name, model: model) : ExperimentChoices(stretch: name, model: model))
        default:
            let last = max(0, items(model).count - 1)
            let page = HelpsPage(model, place: place, size: room(in: model))?.window.count ?? 1
            place = command.destination(from: min(place, last), last: last, page: page) ?? place
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        guard let page = HelpsPage(model, place: place, size: size) else { return .stay }
        let row = point.row - page.listRow + page.window.lowerBound
        if point.row >= page.listRow, page.window.contains(row) { place = row }
        return .stay
    }

    func items(_ model: AppModel) -> [HelpsReport.Item] { model.helps.report?.items ?? [] }

    private func selected(_ model: AppModel) -> HelpsReport.Item? {
        let items = items(model)
        return items.indices.contains(place) ? items[place] : items.last
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        HelpsPage(model, place: place, size: room(in: model))?.hiddenAtFoot ?? (0, 0)
    }

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.cursor = .zero
        if let page = HelpsPage(model, place: place, size: canvas.size) { return page.draw(on: &canvas) }
        let words =
            model.helps.report == nil
            ? model.diary.isComplete ? "Looking at what eases your pain." : "Reading the diary."
            : "Nothing done for pain is logged yet. m logs a medicine; a, then t, a treatment; a, then a, an activity."
        for (row, line) in words.wrapped(to: min(76, canvas.size.width), glyphs: model.glyphs).enumerated() {
            canvas.put(line, at: Point(column: 0, row: row), style: model.theme.label)
        }
    }
}
