import Canvas
import Diary
import Reports
import Trends

extension LinkReport: Page {
    /// The JSON form.
    public var form: LinkForm { LinkForm(self) }

    /// The page as plain text: what was found, in days first, then what was not.
    public func text(on writer: PageWriter) -> String { text(on: writer) { _ in nil } }

    /// The page as plain text, with a sentence on what studies say of what is shown.
    func text(on writer: PageWriter, studies: (Exposure) -> String?) -> String {
        var page = writer
        page.heading("What your flare-ups follow")
        page.line("\(dayCount.counted("day")), \(flareCount.counted("flare-up"))")
        page.line()
        if !isGateOpen {
            let needs = needs.map { "\($0.counts.have) of \($0.counts.need) \($0.subject)" }
            page.paragraph("Not enough yet to look for links: \(needs.joined(separator: ", ")).", indent: 0)
            guard isOpen else { return page.text }
            page.paragraph("Until then, what the height of your pain follows:", indent: 0)
            page.line()
        }
        if shown.isEmpty {
            page.paragraph(nothingFound, indent: 0)
            page.line()
        }
        for link in shown { write(link, studies: studies(link.exposure), on: &page) }
        let others = links.filter { !$0.isShown }
        for sentence in others.compactMap(\.togetherSentence) { page.paragraph(sentence, indent: 0) }
        if !others.isEmpty { page.heading("Others") }
        for link in others { page.row([.left(link.listName(in: self), 34), .left(remark(on: link) ?? "")]) }
        if !shown.isEmpty {
            page.line()
            page.line(Self.caveat)
        }
        return page.text
    }

    private func write(_ link: Link, studies: String?, on page: inout PageWriter) {
        page.heading(page.shown(link.title))
        if let sentence = link.mainSentence { page.paragraph(sentence) }
        page.paragraph(link.sentences(in: self).joined(separator: " "))
        if let dose = link.dose {
            let steps = dose.steps.map { "\($0.words(link)) \($0.count.percent ?? "no days")" }
            let basis = dose.basis == .thirds ? "amount" : "days in a row"
            page.paragraph("By \(basis): \(steps.joined(separator: ", ")).")
        }
        if let studies { page.paragraph(studies) }
        page.line()
    }

    /// Why a link is not shown, or what has to be said with it; nil for one with a card of its own.
    func remark(on link: Link) -> String? { link.isLead ? nil : link.reason(in: self) }
}
