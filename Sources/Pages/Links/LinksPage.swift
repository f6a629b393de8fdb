import Diary
import Reports
import Trends

/// What flare-ups follow, what studies say about it, and what was logged before pain rose within a day.
public struct LinksPage: Page {
    private let links: LinkReport
    private let source: ReportSource
    private let sameDay: SameDayReport?

    /// Creates the page from links and the diary whose catalog knows the habits.
    ///
    /// - Parameter sameDay: nil for a table of days, which has no times of day.
    public init(_ links: LinkReport, in source: ReportSource, sameDay: SameDayReport?) {
        (self.links, self.source, self.sameDay) = (links, source, sameDay)
    }

    /// The JSON form.
    public var form: LinkForm { LinkForm(links, sameDay: sameDay, evidence: source.evidence) }

    /// Returns the links as text, then the counts.
    public func text(on writer: PageWriter) -> String {
        let text = links.text(on: writer, studies: source.studies)
        guard let sameDay, !sameDay.items.isEmpty else { return text }
        var page = writer
        page.heading("Before pain rose")
        page.paragraph(sameDay.introduction)
        for item in sameDay.items { page.paragraph(item.sentence) }
        page.paragraph(SameDayReport.caveat)
        return text + "\n" + page.text
    }
}
