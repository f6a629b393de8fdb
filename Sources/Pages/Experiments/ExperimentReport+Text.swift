import Canvas
import Diary
import Reports
import Trends

extension ExperimentReport: Page {
    /// The JSON form.
    public var form: ExperimentForm { ExperimentForm(self) }

    /// Returns the page as plain text: the state, the result, how it was done, and the blocks as they were drawn.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading(page.shown(experiment.question))
        for sentence in findings { page.paragraph(sentence) }
        if phase == .running, let words = experiment.words(on: today) { page.paragraph("\(words).") }
        page.line()
        for sentence in method { page.paragraph(sentence) }
        if let criterionSentence { page.paragraph(criterionSentence) }
        page.line()
        page.heading("The order")
        writeOrder(on: &page)
        page.line()
        page.line("  \(page.shown(experiment.id.text))")
        return page.text
    }

    /// Adds a row for each pair: when it begins, and what comes first.
    private func writeOrder(on page: inout PageWriter) {
        let length = experiment.design.blockDays
        let widths = experiment.order.indices.count > 9 ? 2 : 1
        for (pair, isTrialFirst) in experiment.order.enumerated() {
            let first = experiment.start + pair * 2 * length
            let arms = isTrialFirst ? [experiment.trial, experiment.control] : [experiment.control, experiment.trial]
            page.row([
                .right("\(pair + 1)", widths), .left(first.shortText, 10), .left(arms[0].text, 28),
                .left((first + length).shortText, 10), .left(arms[1].text),
            ])
        }
    }
}
