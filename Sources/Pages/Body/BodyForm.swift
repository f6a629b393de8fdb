import Diary
import Reports

/// The JSON form of where it hurt.
public struct BodyForm: Encodable {
    private let from: String
    private let to: String
    private let sites: [Site]

    /// The JSON form of a site.
    struct Site: Encodable {
        let name: String
        @OrNull var side: Side?
        let readings: Int
        @OrNull var average: Double?
        @OrNull var worst: Int?

        init(_ row: BodyReport.Row) {
            name = row.place.site.text
            side = row.place.side
            readings = row.tally.readings
            average = row.tally.average
            worst = row.tally.worst?.value
        }
    }

    /// Creates the form of a report on some days.
    public init(_ report: BodyReport) {
        from = report.days.lowerBound.description
        to = report.days.upperBound.description
        sites = report.rows.map(Site.init)
    }
}
