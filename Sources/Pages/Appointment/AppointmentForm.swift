import Diary
import Reports
import Trends

/// The last weeks as JSON has them: what the printable report says, for programs.
public struct AppointmentForm: Encodable {
    private let from: String
    private let to: String
    private let summary: SummaryForm
    private let previous: SummaryForm
    private let sites: [BodyForm.Site]
    private let flares: [FlareForm.Flare]
    private let findings: [String]
    private let experiments: [ExperimentForm]

    /// Takes whole weeks up to today.
    ///
    /// - Parameters:
    ///   - weeks: how many weeks, 1 or more.
    ///   - findings: what the link analysis says.
    ///   - experiments: what is known of the self-experiments.
    public init(_ source: ReportSource, weeks: Int, findings: [String], experiments: [ExperimentReport]) {
        let days = (source.today - (weeks * 7 - 1))...source.today
        let before = (days.lowerBound - weeks * 7)...(days.lowerBound - 1)
        let period = source.periodSource(habits: source.habits(in: before.lowerBound...days.upperBound))
        from = days.lowerBound.description
        to = days.upperBound.description
        summary = SummaryForm(PeriodSummary(days, in: period))
        previous = SummaryForm(PeriodSummary(before, in: period))
        sites = BodyReport(days, logbook: source.logbook, catalog: source.catalog).rows.map(BodyForm.Site.init)
        flares = source.flares.flares.filter { $0.start <= days.upperBound && $0.end >= days.lowerBound }
            .map(FlareForm.Flare.init)
        self.findings = findings
        self.experiments = experiments.map(ExperimentForm.init)
    }
}
