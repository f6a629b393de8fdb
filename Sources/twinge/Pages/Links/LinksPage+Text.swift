import Canvas
import Diary
import Pages
import Reports
import Trends

extension LinksPage {
    /// The page as plain text: what was found, in days first, then what was not.
    func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading("What your flare-ups follow")
        page.line("\(report.dayCount.counted("day", "days")), \(report.flareCount.counted("flare-up", "flare-ups"))")
        page.line()
        if !report.isGateOpen {
            let needs = report.needs.map { "\($0.counts.have) of \($0.counts.need) \($0.subject)" }
            page.paragraph("Not enough yet to look for links: \(needs.joined(separator: ", ")).", indent: 0)
            guard report.isOpen else { return page.text }
            page.paragraph("Until then, what the height of your pain follows:", indent: 0)
            page.line()
        }
        if report.shown.isEmpty {
            page.paragraph(report.nothingFound, indent: 0)
            page.line()
        }
        for link in report.shown { write(link, on: &page) }
        let others = report.links.filter { !$0.isShown }
        for sentence in others.compactMap(\.togetherSentence) { page.paragraph(sentence, indent: 0) }
        if !others.isEmpty { page.heading("Others") }
        for link in others { page.row([.left(link.listName(in: report), 34), .left(reason(link) ?? "")]) }
        if !report.shown.isEmpty {
            page.line()
            page.line(LinkReport.caveat)
        }
        return page.text
    }

    private func write(_ link: Link, on page: inout PageWriter) {
        page.heading(page.shown(link.title))
        if let sentence = link.mainSentence { page.paragraph(sentence) }
        page.paragraph(link.sentences(in: report).joined(separator: " "))
        if let dose = link.dose {
            let steps = dose.steps.map { "\($0.words(link)) \($0.count.percent ?? "no days")" }
            let basis = dose.basis == .thirds ? "amount" : "days in a row"
            page.paragraph("By \(basis): \(steps.joined(separator: ", ")).")
        }
        page.line()
    }
}
