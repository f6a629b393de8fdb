import Canvas
import Diary
import Reports
import Trends

extension LinkReport: Page {
    /// The JSON form.
    public var form: LinkForm { LinkForm(self) }

    /// Returns the page as plain text: first what was found, in days, then what was not.
    public func text(on writer: PageWriter) -> String { text(on: writer) { _ in nil } }

    /// Returns the page as plain text, with a sentence on what studies say about each habit shown.
    func text(on writer: PageWriter, studies: (Exposure) -> String?) -> String {
        var page = writer
        page.heading("What your flare-ups follow")
        page.line("\(extent()), \(flareCount.counted("flare-up"))")
        page.line()
        page.paragraph(headline, indent: 0)
        if outlook != Self.caveat { page.paragraph(outlook, indent: 0) }
        page.line()
        if !isGateOpen {
            let needs = needs.map { "\($0.counts.have) of \($0.counts.need) \($0.subject)" }
            page.paragraph("Not enough yet to look for links: \(needs.joined(separator: ", ")).", indent: 0)
            guard isOpen else { return page.text }
            page.paragraph("Until then, what the height of your pain follows:", indent: 0)
            page.line()
        }
        let standings = standings
        for (link, standing) in standings where link.isShown {
            write(link, standing, studies: studies(link.exposure), on: &page)
        }
        let others = standings.filter { !$0.link.isShown }
        for sentence in others.compactMap(\.link.togetherSentence) { page.paragraph(sentence, indent: 0) }
        if !others.isEmpty { page.heading("Others") }
        for (link, standing) in others {
            page.row([.left(link.listName(in: self), 34), .left(remark(on: link, standing))])
        }
        page.line()
        if shown.isEmpty { page.paragraph(nothingFound, indent: 0) } else { page.line(Self.caveat) }
        return page.text
    }

    private func write(_ link: Link, _ standing: LinkStanding, studies: String?, on page: inout PageWriter) {
        page.heading("\(page.shown(link.title)): \(standing.word)")
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

    /// Returns the standing of a link that isn't shown, and how easily chance produces it, or what it lacks.
    private func remark(on link: Link, _ standing: LinkStanding) -> String {
        switch standing {
        case .maybe, .weak: [standing.word, link.chanceBrief].compactMap { $0 }.joined(separator: "; ")
        case .link, .hint, .noSign: link.isTogether ? link.reason(in: self) : standing.word
        case .tooFew: link.reason(in: self)
        }
    }
}
