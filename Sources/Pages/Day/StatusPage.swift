import Reports

/// A day in one line, for a prompt or a status bar: `pain 6 · flare day 2 · stretches 3/9`.
public struct StatusPage: Page {
    private let report: DayReport

    /// The JSON form of a day in one line.
    public struct Form: Encodable {
        @OrNull var pain: Int?
        @OrNull var flareDay: Int?
        let done: Int
        let planned: Int
        /// How soon to seek care for the warning sign that rules out exercises; absent without one.
        let warningSign: String?
    }

    /// Creates the page of a day.
    public init(_ report: DayReport) {
        self.report = report
    }

    /// The JSON form.
    public var form: Form {
        let stretches = report.stretches.adherence
        return Form(
            pain: report.painNow?.value, flareDay: report.flare?.number, done: stretches.done,
            planned: stretches.planned, warningSign: report.careBeforeExercises)
    }

    /// Returns the line.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        page.line(report.status.joined(separator: " \(page.glyphs.separator) "))
        return page.text
    }
}
