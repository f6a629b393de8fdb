import Diary
import Reports
import Trends

/// The last weeks of a diary on one or two pages, for the person and whoever treats them.
public struct Report: Sendable {
    /// The title, `Pain diary, 23 October to 19 November 2026`.
    public let title: String
    let blocks: [ReportBlock]

    /// Writes the report of whole weeks up to today.
    ///
    /// - Parameters:
    ///   - weeks: how many weeks, 1 to 520; the last one ends today.
    ///   - findings: what the link analysis says, a paragraph each; it is left out when there are none.
    ///   - experiments: what is known of the self-experiments; those that have nothing to do with the weeks are left out.
    /// - Complexity: O(days · habits)
    public init(
        _ source: ReportSource, weeks: Int, findings: [String] = [], experiments: [ExperimentReport] = []
    ) {
        let weeks = min(max(weeks, 1), 520)
        let last = source.today
        let first = last - (weeks * 7 - 1)
        let content = ReportContent(source, days: first...last, weeks: weeks)
        title = "Pain diary, \(first.spelled) to \(last.spelled)"
        blocks =
            content.summary + content.chart + content.weekTable + content.sites + content.flares + content.habits
            + ReportContent.findings(findings) + content.experiments(experiments) + content.care + content.stretches
            + content.notes + [
                .paragraph(
                    "From a diary kept by the person themself with Twinge. Scores run from 0 (no pain) to 10 (worst pain imaginable). "
                        + "What was not logged is left out, not counted as none. This is no diagnosis.")
            ]
    }
}
