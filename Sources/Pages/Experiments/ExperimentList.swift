import Trends

/// The experiments of a diary, each in two lines.
public struct ExperimentList: Page {
    private let reports: [ExperimentReport]

    /// Creates the list from reports.
    public init(_ reports: [ExperimentReport]) {
        self.reports = reports
    }

    /// The JSON form.
    public var form: [ExperimentForm] { reports.map(ExperimentForm.init) }

    /// Returns a heading for each, with its state.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        for report in reports {
            page.heading(page.shown(report.experiment.question))
            page.paragraph([report.state, report.outcome].compactMap { $0 }.joined(separator: ": "))
            page.line("  \(page.shown(report.experiment.id.text))")
        }
        return page.text
    }
}
