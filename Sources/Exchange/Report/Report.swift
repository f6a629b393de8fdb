import Canvas
import Diary
import Reports

/// A period of the diary on two pages, for the user and their clinician.
public struct Report: Sendable {
    /// The title, `Pain diary, 23 October 2026 to 19 November 2026`.
    public let title: String
    /// How every title begins, by which an import recognises a report.
    static let titleStart = "Pain diary, "
    /// Whose diary it is and when the report was printed.
    let subtitle: String
    /// Everything, for screens and pipes, which have no pages.
    let blocks: [ReportBlock]
    /// The first page on paper and the second one, if there is anything for it.
    let pages: [[ReportBlock]]
    /// The colours of the scores from 0 to 10.
    let ramp: [Color]

    /// Lays out a report.
    public init(_ report: AppointmentReport) {
        title = Self.titleStart + report.datesWords
        subtitle = report.heading
        let content = ReportContent(report)
        blocks = content.all
        pages = [content.firstPage, content.secondPage].filter { !$0.isEmpty }
        ramp = report.source.catalog.themes.first?.light.ramp.map(\.color) ?? []
    }
}

extension AppointmentReport {
    /// `Ann Smith, born 2 May 1970. Printed on 20 November 2026.`
    fileprivate var heading: String {
        let born = person.born.map { "born \($0.spelled)" }
        let whose = [person.name?.inOneLine(joinedBy: " "), born].compactMap { $0 }.joined(separator: ", ")
        return (whose.isEmpty ? "" : "\(person.name == nil ? whose.capitalizedFirst : whose). ")
            + "Printed on \(source.now.date.spelled)."
    }
}
