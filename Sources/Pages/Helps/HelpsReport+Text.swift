import Canvas
import Diary
import Reports
import Trends

extension HelpsReport: Page {
    /// The JSON form.
    public var form: HelpsForm { HelpsForm(self) }

    /// Returns the page as plain text: what eased pain, after what flare-ups ended sooner, then the rest.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading("What eases your pain")
        guard !items.isEmpty else {
            page.paragraph(
                "Nothing done for pain is logged yet: twinge care heat, twinge activity walking=20min.", indent: 0)
            return page.text
        }
        page.paragraph(headline, indent: 0)
        page.paragraph(Self.comparison, indent: 0)
        page.line()
        let told = items.filter { $0.relief.sentence != nil || $0.spells.sentence != nil }
        for item in told {
            page.heading("\(page.shown(item.name.text)): \(item.relief.verdict.word)")
            if let sentence = item.relief.sentence {
                page.paragraph("\(sentence) \(Relief.caveat)")
            }
            if let sentence = item.spells.sentence { page.paragraph(sentence) }
            page.line()
        }
        let others = items.filter { $0.relief.sentence == nil }
        if !others.isEmpty, !told.isEmpty { page.heading("Others") }
        for item in others {
            let uses = item.relief.useCount.counted("time", "times")
            page.row([.left(item.name.text, 20), .left("\(uses); \(item.relief.reason)")])
        }
        if others.contains(where: { $0.relief.verdict == .notEnough }) {
            page.line()
            page.paragraph(Relief.explanation, indent: 0)
        }
        if let lengthRemark {
            page.line()
            page.paragraph(lengthRemark, indent: 0)
        }
        return page.text
    }
}
