import Reports

/// The stretches of a day, for `twinge stretch` without a terminal.
public struct StretchPage: Page {
    private let report: DayReport

    /// Creates the page of a day.
    public init(_ report: DayReport) {
        self.report = report
    }

    /// The JSON form.
    public var form: StretchForm { StretchForm(report) }

    /// Returns the stretches as text.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        if page.isPlain {
            report.writePlainStretches(on: &page, isGuide: true)
        } else {
            report.writeStretches(on: &page)
        }
        return page.text
    }
}
