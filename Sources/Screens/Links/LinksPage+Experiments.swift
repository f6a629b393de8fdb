import Canvas
import Trends

extension LinksPage {
    /// The experiments below their heading: what is tried, and its state.
    var experimentLines: [ListLine] {
        let reports = model.experimentReports.all
        guard !reports.isEmpty else { return [] }
        return [ListLine("Experiments", theme.value, at: 1)] + reports.map(line) + [.blank]
    }

    private func line(_ report: ExperimentReport) -> ListLine {
        var line = ListLine(row: .experiment(report.experiment.id), markColumn: 1)
        let isSelected = selectedExperiment?.experiment.id == report.experiment.id
        line.put(
            report.experiment.trial.text, isSelected ? theme.value : theme.label, at: columns.name,
            width: columns.nameWidth)
        let room = columns.textEnd - columns.odds
        let words = report.outcome.map { outcome in
            guard report.phase == .stopped else { return outcome }
            let whole = "stopped early: \(outcome)"
            return TextWidth.columns(of: whole, glyphs: glyphs) <= room ? whole : "stopped early"
        }
        let style = report.phase == .running ? theme.accent : report.outcome == nil ? theme.dim : theme.label
        line.put(words ?? report.state.shortened(to: room, glyphs: glyphs), style, at: columns.odds, width: room)
        return line
    }

    /// The question, what the experiment says or when it will, and how it was done.
    func experimentDetail(_ report: ExperimentReport, width: Int) -> [Line<Never>] {
        var lines = [Line<Never>]()
        func add(_ text: String, _ style: Style) {
            lines += text.wrapped(to: max(10, width), glyphs: glyphs).map { Line($0, style) }
        }
        add(report.experiment.question, theme.heading)
        for sentence in report.findings { add(sentence, theme.label) }
        lines.append(.blank)
        for sentence in report.method { add(sentence, theme.dim) }
        return lines
    }
}
