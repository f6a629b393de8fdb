import Canvas
import Diary
import Reports
import Trends

extension LinksPage {
    /// Returns the experiments: what is tested, and their progress.
    func experimentLines(_ columns: LinksColumns) -> [LinksLine] {
        model.experimentReports.all.map { line($0, columns) }
    }

    private func line(_ report: ExperimentReport, _ columns: LinksColumns) -> LinksLine {
        let row = LinksRow.experiment(report.experiment.id)
        let isSelected = row == selectedRow
        var line = Line<Never>()
        if isSelected { line.put(String(glyphs.selection), theme.accent, at: 1) }
        line.put("test", report.phase == .running ? theme.heading : theme.dim, at: columns.tier)
        let briefs = briefs(of: report)
        // A long name takes the room that the fewest words leave.
        let name = report.experiment.trial.text
        let least = briefs.last.map { TextWidth.columns(of: $0, glyphs: glyphs) } ?? 0
        let usual = columns.bar ?? columns.name + columns.nameWidth + 1
        let wanted = columns.name + TextWidth.columns(of: name, glyphs: glyphs) + 2
        let start = max(usual, min(wanted, columns.width - least))
        let room = columns.width - start
        line.put(name, isSelected ? theme.value : theme.label, at: columns.name, width: start - columns.name - 1)
        let style = report.phase == .running ? theme.accent : report.outcome == nil ? theme.dim : theme.label
        let words = briefs.longest(fitting: room, glyphs: glyphs) ?? briefs.last ?? ""
        line.put(words.shortened(to: room, glyphs: glyphs), style, at: start, width: room)
        return LinksLine(line: line, rows: [(row, 0..<columns.width)])
    }

    /// Returns the result or the state of an experiment, in ever fewer words.
    private func briefs(of report: ExperimentReport) -> [String] {
        guard let outcome = report.outcome else { return report.states }
        return report.phase == .stopped ? ["stopped early: \(outcome)", "stopped early", "stopped"] : report.outcomes
    }

    /// Returns the question, the result or when to expect it, and how the experiment was done.
    func experimentDetail(_ report: ExperimentReport, width: Int) -> [Line<Never>] {
        report.lines(width: width, today: model.presentDay, theme: theme, glyphs: glyphs)
    }
}

extension ExperimentReport {
    /// Returns the question, the result or when to expect it, what is asked of today, and how the experiment is done.
    func lines(width: Int, today: DiaryDate, theme: Theme, glyphs: Glyphs) -> [Line<Never>] {
        var lines = [Line<Never>]()
        func add(_ text: String, _ style: Style) {
            lines += text.wrapped(to: max(10, width), glyphs: glyphs).map { Line($0, style) }
        }
        add(experiment.question, theme.heading)
        for sentence in findings { add(sentence, theme.label) }
        if phase == .running, let words = experiment.words(on: today) { add("\(words).", theme.accent) }
        lines.append(.blank)
        for sentence in method + [criterionSentence].compactMap(\.self) { add(sentence, theme.dim) }
        return lines
    }
}
