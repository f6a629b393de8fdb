import Diary
import Reports

/// A day at the desk: one line, the strip of the day, and its parts.
public struct DeskPage: Page {
    private let report: DeskReport

    /// The JSON form of a day at the desk.
    public struct Form: Encodable {
        /// A part of the day.
        struct Part: Encodable {
            let kind: String
            let from: String
            let to: String
            let seconds: Int
        }

        let day: String
        let sittingSeconds: Int
        let longestSitSeconds: Int
        let breaks: Int
        let parts: [Part]
    }

    /// Creates the page of a day.
    public init(_ report: DeskReport) { self.report = report }

    /// The JSON form.
    public var form: Form {
        let parts = report.parts.map { part in
            Form.Part(
                kind: part.kind.rawValue, from: report.moment(part.time.lowerBound).isoText,
                to: report.moment(part.time.upperBound).isoText, seconds: part.time.count)
        }
        return Form(
            day: "\(report.day)", sittingSeconds: report.measured.sitting, longestSitSeconds: report.measured.longest,
            breaks: report.measured.breaks.count, parts: parts)
    }

    /// Returns the text.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading(DeskWords.line(report.summary, separator: " \(page.glyphs.separator) ").capitalizedFirst)
        guard !report.measured.sits.isEmpty else { return page.text }
        if !page.isPlain {
            page.line()
            drawStrip(on: &page)
            page.line()
        }
        for part in report.parts {
            let times = [part.time.lowerBound, part.time.upperBound].map { report.moment($0).timeText }
            page.row([
                .left(times.joined(separator: "\(page.glyphs.rangeDash)"), 11), .left(part.kind.rawValue, 12),
                .right(DeskWords.time(part.time.count), 11),
            ])
        }
        if !page.isPlain { page.line() }
        page.paragraph(DeskReport.scope, indent: 0)
        return page.text
    }

    /// Draws four hours per line, with a character for every ten minutes.
    private func drawStrip(on page: inout PageWriter) {
        let hours = report.strip
        for start in stride(from: 0, to: hours.count, by: 4) {
            let row = hours[start..<min(start + 4, hours.count)]
            let signs = row.map { String($0.steps.map { Self.sign($0, isASCII: page.glyphs.isASCII) }) }
            let hour = row.first.map { "\($0.hour.zeroPadded(2)):00" } ?? ""
            page.line("  \(hour)  \(signs.joined(separator: " "))")
        }
    }

    private static func sign(_ kind: DeskReport.Kind?, isASCII: Bool) -> Character {
        switch kind {
        case .sat: isASCII ? "#" : "▆"
        case .rest: isASCII ? "." : "·"
        case .unmeasured: "?"
        case nil: " "
        }
    }
}
