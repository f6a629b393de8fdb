import Canvas
import Diary
import Reports
import Trends

extension FlareReport: Page {
    /// The JSON form.
    public var form: FlareForm { FlareForm(self) }

    /// Returns the flare-ups as text, latest first.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        let missing = String(page.glyphs.missing)
        if let usualWords { page.line(usualWords) }
        guard !history.flares.isEmpty else {
            page.line("No flare-ups so far.")
            return page.text
        }
        if let end = lengths.usualEnd {
            page.line("Yours mostly end by day \(end.day) (\(end.count.grouped) of \(end.of.grouped) did).")
        } else {
            let missing = FlareLengths.leastEnded - lengths.endedCount
            page.line(
                "It takes \(missing.counted("more flare-up")) to say how long they usually last.")
        }
        page.line()
        if page.isPlain {
            for flare in history.flares.reversed() { page.line(flare.sentence) }
            return page.text
        }
        page.row([.left("first day", 15), .right("days", 7), .right("worst", 5), .left("")])
        for flare in history.flares.reversed() {
            page.row(
                [
                    .left(flare.start.longText, 15),
                    .right(flare.hasEnded ? "\(flare.dayCount)" : "\(flare.dayCount)…", 7),
                    .right(flare.peak.map { "\($0.value)" } ?? missing, 5),
                    .left(flare.remarks.joined(separator: ", ")),
                ])
        }
        return page.text
    }
}
