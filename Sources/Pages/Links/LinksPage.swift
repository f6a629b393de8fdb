import Diary
import Reports
import Trends

/// What flare-ups follow, and what was logged before pain rose within a day.
public struct LinksPage: Page {
    private let links: LinkReport
    private let sameDay: SameDayReport?

    /// Takes what was found; `sameDay` is nil for a table of days, which has no hours.
    public init(_ links: LinkReport, sameDay: SameDayReport?) {
        (self.links, self.sameDay) = (links, sameDay)
    }

    /// The JSON form.
    public var form: LinkForm { LinkForm(links, sameDay: sameDay) }

    /// The links as text, then the counts.
    public func text(on writer: PageWriter) -> String {
        guard let sameDay, !sameDay.items.isEmpty else { return links.text(on: writer) }
        var page = writer
        page.heading("Before pain rose")
        page.paragraph(sameDay.introduction)
        for item in sameDay.items { page.paragraph(item.sentence) }
        page.paragraph(SameDayReport.caveat)
        return links.text(on: writer) + "\n" + page.text
    }
}
