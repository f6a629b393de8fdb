import Canvas
import Diary
import Trends

extension LinksScreen {
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool {
        switch command {
        case _ where command.isMoving: move(command, on: &model)
        case .present: model.links.includesPresentWeek = true
        case .open: open(on: &model)
        case .experiment: setUpExperiment(on: &model)
        default: return false
        }
        return true
    }

    /// Selects an experiment when Links is opened for it, unless that would scroll what stands out most out of a low window.
    static func open(at experiment: EntryID, on model: inout AppModel) {
        guard model.links.list.selection == nil, bodySize(model).height >= LinksPage.leastHeightOfOutlook else {
            return
        }
        model.links.list.selection = .experiment(experiment)
    }

    static func scrollToTop(_ model: inout AppModel) { model.links.list.top = 0 }

    private static func move(_ command: Command, on model: inout AppModel) {
        guard let page = page(model), let selected = page.selectedRow else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        model.links.list.selection = selected
        let lines = layout.lines(page).enumerated().flatMap { line, shown in shown.rows.map { _ in line } }
        _ = model.links.list.perform(command, rows: page.rows, lines: lines, height: layout.list.height)
    }

    /// Opens the days behind the selected link, or the details of the selected experiment.
    private static func open(on model: inout AppModel) {
        let page = page(model)
        if let page, let link = page.selected {
            model.open(LinkDaysDialog(link: link, report: page.report))
        } else if let report = page?.selectedExperiment {
            model.open(ExperimentDialog(report.experiment.id))
        } else {
            model.message = nothingYet
        }
    }

    /// Opens the form of an experiment for the habit of the selected link.
    private static func setUpExperiment(on model: inout AppModel) {
        let exposure = page(model)?.selected?.exposure
        let choices = ExperimentChoices(
            habit: exposure.flatMap { try? Name(parsing: $0.habit) },
            avoiding: exposure?.choice.flatMap { try? Name(parsing: $0) }, model: model)
        model.setUpExperiment(choices)
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        guard layout.list.contains(point) else { return }
        let line = layout.lines(page).dropFirst(layout.top(page)).dropFirst(point.row - layout.list.top).first
        guard let row = line?.rows.last(where: { $0.columns.lowerBound <= point.column })?.row ?? line?.rows.first?.row
        else { return }
        if page.selectedRow == row {
            open(on: &model)
        } else {
            model.links.list.selection = row
        }
    }
}
