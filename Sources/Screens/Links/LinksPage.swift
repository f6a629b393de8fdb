import Canvas
import Diary
import Trends

/// The content of Links when links were looked for: the list of habits, and what is known of the selected one.
struct LinksPage {
    typealias ListLine = Line<LinksRow>

    let model: AppModel
    let report: LinkReport
    let columns: LinksColumns
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel, report: LinkReport, width: Int) {
        self.model = model
        self.report = report
        columns = LinksColumns(width: width)
        theme = model.theme
        glyphs = model.glyphs
    }

    /// The links in the order of the list: each that is on its own with those it comes with, the others, those that
    /// lack days.
    var ordered: [Link] {
        let leads = report.shown.filter(\.isLead)
        let others = report.links.filter { !$0.isShown }
        return leads.flatMap { lead in [lead] + companions(of: lead) } + others.filter(\.needs.isEmpty)
            + others.filter { !$0.needs.isEmpty }
    }

    /// What can be selected, in the order of the list: what is shown, the experiments, the other links.
    var rows: [LinksRow] {
        let links = ordered
        let shown = links.prefix(while: \.isShown)
        return shown.map(row) + model.experimentReports.all.map { .experiment($0.experiment.id) }
            + links.dropFirst(shown.count).map(row)
    }

    /// The selected row, or the first one.
    var selectedRow: LinksRow? {
        let rows = rows
        return model.links.list.selection.flatMap { rows.contains($0) ? $0 : nil } ?? firstRow(rows)
    }

    /// The first link where there is one: an experiment is looked at when it is asked for.
    private func firstRow(_ rows: [LinksRow]) -> LinksRow? {
        rows.first { if case .link = $0 { true } else { false } } ?? rows.first
    }

    /// The selected link; nil where an experiment is selected.
    var selected: Link? {
        guard case .link(let id)? = selectedRow else { return nil }
        return report.links.first { LinkID($0.exposure) == id }
    }

    /// The selected experiment; nil where a link is selected.
    var selectedExperiment: ExperimentReport? {
        guard case .experiment(let id)? = selectedRow else { return nil }
        return model.experimentReports[id]
    }

    private func row(_ link: Link) -> LinksRow { .link(LinkID(link.exposure)) }

    private func companions(of lead: Link) -> [Link] {
        report.shown.filter { $0.companion(in: report) == lead }
    }

    /// The list, without its heading.
    var lines: [ListLine] {
        let ordered = ordered
        let shown = ordered.filter(\.isShown).flatMap { $0.isLead ? [leadLine($0)] : [companionLine($0)] }
        let others = ordered.filter { !$0.isShown }.map(otherLine)
        return (shown.isEmpty ? nothingFound : shown + [.blank]) + experimentLines + others
    }

    /// The heads of the columns.
    var heading: ListLine {
        let words = ["What your flare-ups follow", "Flare-ups follow"]
        let room = columns.odds - 2
        var line = ListLine(words.longest(fitting: room, glyphs: glyphs) ?? words[1], theme.value, at: 1)
        guard !report.shown.isEmpty else {
            line.put("flare-ups", theme.dim, at: columns.flares)
            return line
        }
        line.put(report.mode == .height ? "points" : "odds", theme.dim, at: columns.odds + 1)
        if let range = columns.range { line.put("range", theme.dim, at: range) }
        if let certainty = columns.certainty { line.put("how sure", theme.dim, at: certainty) }
        line.put("flare-ups", theme.dim, at: columns.flares)
        if let others = columns.others { line.put("other days", theme.dim, at: others) }
        return line
    }

    private func leadLine(_ link: Link) -> ListLine {
        var line = ListLine(row: row(link), markColumn: 1)
        let isSelected = link == selected
        let fits = TextWidth.columns(of: link.title, glyphs: glyphs) <= columns.nameWidth
        line.put(
            fits ? link.title : link.exposedWords, isSelected ? theme.value : theme.label, at: columns.name,
            width: columns.nameWidth)
        if let height = link.height { put(height, on: &line) }
        if let strength = link.strength {
            line.put(
                "\(strength.oddsRatio.oneDecimal) \(glyphs.times)", theme.pain(min(10, strength.oddsRatio * 2.5)),
                at: columns.odds)
            if let range = columns.range {
                line.put(
                    "\(strength.low.oneDecimal)\(glyphs.rangeDash)\(strength.high.oneDecimal)", theme.label, at: range,
                    width: (columns.certainty ?? columns.flares) - range - 1)
            }
        }
        if let certainty = columns.certainty { line.put(sureness(of: link), at: certainty) }
        line.put(count(link.contrast?.exposed, isLead: true), at: columns.flares)
        if let others = columns.others { line.put(count(link.contrast?.unexposed, isLead: false), at: others) }
        return line
    }

    /// The points by which pain is higher, where the height of pain alone is looked at.
    private func put(_ height: HeightStrength, on line: inout ListLine) {
        line.put("+\(height.points.oneDecimal)", theme.value, at: columns.odds)
        guard let range = columns.range else { return }
        line.put(
            "\(height.low.oneDecimal)\(glyphs.rangeDash)\(height.high.oneDecimal)", theme.label, at: range,
            width: (columns.certainty ?? columns.flares) - range - 1)
    }

    /// Whether it is a link or a hint, in the word for it.
    private func sureness(of link: Link) -> StyledText {
        StyledText(link.tier?.rawValue ?? "", link.tier == .link ? theme.accent : theme.label)
    }

    private func count(_ count: LinkContrast.Count?, isLead: Bool) -> StyledText {
        guard let count, count.days > 0 else { return StyledText(" \(glyphs.notLogged)", theme.dim) }
        // Numbers of one and two digits line up.
        return [
            .init(count.flares < 10 ? " \(count.flares)" : String(count.flares), isLead ? theme.value : theme.dim),
            .init(" of \(count.days)", isLead ? theme.label : theme.dim),
        ]
    }

    private func companionLine(_ link: Link) -> ListLine {
        var line = ListLine(row: row(link), markColumn: 1)
        let words = "\(link.name): \(link.reason(in: report))".shortened(to: columns.textWidth, glyphs: glyphs)
        line.put(words, link == selected ? theme.label : theme.dim, at: columns.name, width: columns.textWidth)
        return line
    }

    private func otherLine(_ link: Link) -> ListLine {
        var line = ListLine(row: row(link), markColumn: 1)
        let isSelected = link == selected
        line.put(
            link.listName(in: report), isSelected ? theme.value : theme.label, at: columns.name,
            width: columns.nameWidth)
        guard link.needs.isEmpty else {
            let words = link.needWords(in: report)
            let room = columns.textEnd - columns.odds
            let fitting = words.longest(fitting: room, glyphs: glyphs) ?? words[words.count - 1]
            line.put(fitting, theme.dim, at: columns.odds, width: room)
            return line
        }
        let reason = link.reason(in: report)
        line.put(reason.count <= columns.reasonWidth ? reason : "unclear", theme.dim, at: columns.odds)
        line.put(count(link.contrast?.exposed, isLead: false), at: columns.flares)
        if let others = columns.others { line.put(count(link.contrast?.unexposed, isLead: false), at: others) }
        return line
    }
}
