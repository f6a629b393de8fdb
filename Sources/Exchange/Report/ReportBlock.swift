/// A part of a report, apart from how it is drawn.
enum ReportBlock: Hashable, Sendable {
    /// A heading.
    case heading(String)
    /// A paragraph.
    case paragraph(String)
    /// A table: its column names, its rows, and how many of the first columns are words and are on the left.
    case table(header: [String], rows: [[String]], wordColumns: Int)
    /// The worst pain of each day.
    case chart([ChartDay])

    /// A day of a chart.
    struct ChartDay: Hashable, Sendable {
        /// The date, `20 Nov`.
        let label: String
        /// Whether a week begins with it.
        let startsWeek: Bool
        /// The worst score, 0 to 10; nil when none was logged.
        let worst: Int?
        /// Whether it is a flare-up day.
        let isFlare: Bool
    }
}
