import Canvas
import Diary
import Reports

/// The course of pain as a stand-alone picture.
public enum CourseSVG {
    /// Returns an SVG file of the chart in the report.
    public static func text(of report: AppointmentReport) -> String {
        let ramp = report.source.catalog.themes.first?.light.ramp.map(\.color) ?? []
        let chart = CourseChart(report)
        let events = zip(1..., report.events).map { "\($0) \($1.day.dayAndMonth): \($1.text)" }
        let title = ([chart.words, "\(report.days.lowerBound.spelled) to \(report.days.upperBound.spelled)"] + events)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + chart.svg(ramp, title: title.joined(separator: "; ")) + "\n"
    }
}
