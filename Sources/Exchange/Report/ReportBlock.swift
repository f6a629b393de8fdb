import Reports

/// A part of a report, independent of how it is drawn.
enum ReportBlock: Sendable {
    /// A heading.
    case heading(String)
    /// A paragraph.
    case paragraph(String)
    /// A paragraph in small letters, such as what the terms mean.
    case smallPrint(String)
    /// Questions with what the diary says to them.
    case answers([AppointmentReport.Answer])
    /// Items, one below the other.
    case list([String])
    /// A table: its column names, its rows, and how many of the first columns are words, which are left-aligned.
    case table(header: [String], rows: [[String]], wordColumns: Int)
    /// The course of pain; its events have numbers, which ``list(_:)`` tells.
    case course(CourseChart)
    /// Where it hurt, on the figure of a body.
    case body(BodyReport)
    /// Parts side by side, where there is room.
    case columns([[ReportBlock]])
}
