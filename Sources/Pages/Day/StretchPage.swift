import Reports

/// The stretches of a day alone, for `twinge stretch` without a terminal.
public struct StretchPage: Page {
    private let report: DayReport

    /// Takes the day.
    public init(_ report: DayReport) {
        self.report = report
    }

    /// The JSON form.
    public var form: StretchForm { StretchForm(report) }

    /// The stretches as text.
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
