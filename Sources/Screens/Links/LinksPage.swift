import Canvas
import Diary
import Reports
import Trends

/// The content of Links once there is a report: the answer, the habits by their standing, and the details of the selected one.
struct LinksPage {
    let model: AppModel
    let report: LinkReport
    let theme: Theme
    let glyphs: Glyphs
    /// The links with their standing, in list order.
    let standings: [(link: Link, standing: LinkStanding)]

    init(_ model: AppModel, report: LinkReport) {
        self.model = model
        self.report = report
        theme = model.theme
        glyphs = model.glyphs
        standings = report.standings
    }

    /// The rows that can be selected, in list order: links and hints, the experiments, the other habits.
    var rows: [LinksRow] {
        shownFirst.map { row($0.link) } + model.experimentReports.all.map { .experiment($0.experiment.id) }
            + standings.dropFirst(shownFirst.count).map { row($0.link) }
    }

    /// The links and hints, which come before the experiments.
    var shownFirst: ArraySlice<(link: Link, standing: LinkStanding)> {
        standings.prefix { $0.standing == .link || $0.standing == .hint }
    }

    /// The selected row, or the first one.
    var selectedRow: LinksRow? {
        let rows = rows
        return model.links.list.selection.flatMap { rows.contains($0) ? $0 : nil } ?? firstRow(rows)
    }

    /// Returns the first link, if there is one; an experiment is selected on request, as by the key that Today names with it.
    private func firstRow(_ rows: [LinksRow]) -> LinksRow? {
        rows.first { if case .link = $0 { true } else { false } } ?? rows.first
    }

    /// The selected link; nil if an experiment is selected.
    var selected: Link? {
        guard case .link(let id)? = selectedRow else { return nil }
        return report.links.first { LinkID($0.exposure) == id }
    }

    /// The selected experiment; nil if a link is selected.
    var selectedExperiment: ExperimentReport? {
        guard case .experiment(let id)? = selectedRow else { return nil }
        return model.experimentReports[id]
    }

    func row(_ link: Link) -> LinksRow { .link(LinkID(link.exposure)) }

    /// The fewest rows at which more than the answer is shown, so that the list always has room.
    static let leastHeightOfOutlook = 12

    /// Returns the answer, followed by remarks if there is room.
    func answer(_ size: Size) -> [Line<Never>] {
        let room = max(10, min(size.width - 2, 76))
        let head = report.headline.wrappedEvenly(to: room, glyphs: glyphs).map { Line<Never>($0, theme.value, at: 1) }
        guard size.height >= Self.leastHeightOfOutlook else { return head }
        return head + report.outlook.wrappedEvenly(to: room, glyphs: glyphs).map { Line<Never>($0, theme.label, at: 1) }
    }

    /// Whether the line below the answer already says that a link is no proof.
    var saysCaveat: Bool {
        LinksScreen.bodySize(model).height >= Self.leastHeightOfOutlook && report.outlook == LinkReport.caveat
    }

    /// Returns what the diary still lacks before links can be found, each with its progress.
    func gates(width: Int) -> [Line<Never>] {
        guard !report.isOpen else { return [] }
        return report.needs.flatMap { need -> [Line<Never>] in
            let (have, all) = need.counts
            let length = 10
            guard width >= 56 else {
                return "\(have) of \(all) \(need.subject)".wrapped(to: width, glyphs: glyphs).map {
                    Line($0, theme.label, at: 1)
                }
            }
            var line = Line<Never>()
            let done = min(length, have * length / max(1, all))
            line.put(String(repeating: glyphs.progressFull, count: done), theme.good, at: 1)
            line.put(String(repeating: glyphs.progressEmpty, count: length - done), theme.rule, at: 1 + done)
            line.put(
                [.init(String(have), theme.value), .init(" of \(all) \(need.subject)", theme.label)], at: length + 3)
            return [line]
        }
    }
}
