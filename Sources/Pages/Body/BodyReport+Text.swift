import Diary
import Reports

extension BodyReport: Page {
    /// The JSON form.
    public var form: BodyForm { BodyForm(self) }

    /// Returns the sites as text.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        let until = page.isPlain ? "to" : String(page.glyphs.rangeDash)
        page.heading("\(days.lowerBound.longText) \(until) \(days.upperBound.longText)")
        guard !rows.isEmpty else {
            page.line("  no site was named")
            return page.text
        }
        if page.isPlain {
            for row in rows { page.line(page.shown(row.sentence)) }
            return page.text
        }
        let missing = String(page.glyphs.missing)
        page.row([.left("left is your own left", 30), .right("readings", 8), .right("average", 8), .right("worst", 6)])
        for row in rows {
            page.row(
                [
                    .left(row.place.words, 30), .right("\(row.tally.readings)", 8),
                    .right(row.tally.average?.oneDecimal ?? missing, 8),
                    .right(row.tally.worst.map { "\($0.value)" } ?? missing, 6),
                ])
        }
        return page.text
    }
}

extension BodyReport.Row {
    /// The site in a sentence: `low back, left: 2 readings, average 6.0, worst 7`.
    fileprivate var sentence: String {
        let facts = [
            tally.readings.counted("reading"), tally.average.map { "average \($0.oneDecimal)" },
            tally.worst.map { "worst \($0.value)" },
        ]
        return "\(place.words): \(facts.compactMap { $0 }.joined(separator: ", "))"
    }
}
